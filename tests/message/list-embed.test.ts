import { describe, expect, it } from 'vitest';
import type { Answer, ListBlock } from '../../src/commands/answer.ts';
import { fileOf } from '../../src/message/answer-file.ts';
import { messageOf } from '../../src/message/message.ts';
import { expectValid } from './payload-rules.ts';

const LOOK = { language: 'ar', direction: 'none' } as const;

function list(title: string, lines: readonly string[]): ListBlock {
  return { kind: 'list', title, lines };
}

function answerOf(...blocks: readonly ListBlock[]): Answer {
  return { outcome: 'told', language: 'ar', asked: null, heading: 'في الأرشيف:', private: true, blocks };
}

/** The papers of a page, each line a number. */
function shown(answer: Answer, page: number): string[] {
  const payload = messageOf(answer, 'none', { page });
  expectValid(payload);
  return payload.embeds.flatMap(({ description = '' }) => description.split('\n'));
}

const SOURCES = Array.from({ length: 130 }, (_, at) => `صحيفة رقم ${at + 1}`);

describe('a list of lines', () => {
  it('stands in one embed where it is short, its title above it', () => {
    const { embeds } = messageOf(answerOf(list('المصادر', ['الثورة: 3', 'تاس: 1'])), 'none');
    expect(embeds).toMatchObject([{ title: 'المصادر', description: 'الثورة: 3\nتاس: 1' }]);
  });

  it('goes on on the next page where it is long, no line lost or shown twice', () => {
    const answer = answerOf(list('المصادر', SOURCES));
    expect([...shown(answer, 0), ...shown(answer, 1)]).toEqual(SOURCES);
  });

  it('is shown as it is, whatever stands in it', () => {
    const { embeds } = messageOf(
      answerOf(list('**المصادر**', ['# [الثورة](https://example.org)\n- @everyone'])),
      'none',
    );
    expect(embeds).toMatchObject([
      { title: '\\*\\*المصادر\\*\\*', description: '\\# \\[الثورة\\](https\\://example.org) - \\@everyone' },
    ]);
  });

  it('keeps to what an embed holds, however long its lines are', () => {
    const lines = Array.from({ length: 60 }, () => '*'.repeat(2000));
    for (let page = 0; page < 12; page++) expect(shown(answerOf(list('عنوان', lines)), page).length).toBeGreaterThan(0);
  });

  it('stands whole in the file of an answer', () => {
    const { text } = fileOf(answerOf(list('المصادر', SOURCES)), LOOK, 'archive');
    expect(text).toContain('## المصادر\n\n- صحيفة رقم 1\n- صحيفة رقم 2\n');
    expect(text).toContain('- صحيفة رقم 130\n');
  });
});
