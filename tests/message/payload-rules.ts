import { expect } from 'vitest';
import { LIMITS } from '../../src/message/limits.ts';
import { sizeOf } from '../../src/message/pages.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { responseFaults } from '../discord/openapi/forms.ts';
import { messageFaults } from '../discord/rules.ts';

/** Everything that Discord holds against a message, single lengths and totals. */
export function expectValid(payload: MessagePayload): void {
  const { content, embeds, flags, allowed_mentions } = payload;
  expect(messageFaults({ ...payload })).toEqual([]);
  expect(responseFaults({ type: 4, data: payload })).toEqual([]);
  expect(content.length).toBeGreaterThan(0);
  expect(content.length).toBeLessThanOrEqual(LIMITS.content);
  expect(embeds.length).toBeLessThanOrEqual(LIMITS.embeds);
  for (const { author, title, description = '', footer, url } of embeds) {
    if (author !== undefined) expect(author.name.trim()).not.toBe('');
    expect(author?.name.length ?? 0).toBeLessThanOrEqual(LIMITS.embedAuthor);
    if (title !== undefined) expect(title.trim()).not.toBe('');
    expect(title?.length ?? 0).toBeLessThanOrEqual(LIMITS.embedTitle);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(LIMITS.embedDescription);
    expect(footer?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.embedFooter);
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/u);
  }
  expect(embeds.reduce((sum, embed) => sum + sizeOf(embed), 0)).toBeLessThanOrEqual(LIMITS.embedsTotal);
  const urls = embeds.flatMap((embed) => embed.url ?? []);
  expect(new Set(urls).size).toBe(urls.length);
  expect([0, 64]).toContain(flags);
  expect(allowed_mentions).toEqual({ parse: [] });
}
