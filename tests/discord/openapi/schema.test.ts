import { describe, expect, it } from 'vitest';
import { schemaFaults } from './schema.ts';

const MESSAGE = { type: 4, data: { content: 'مرحبًا', embeds: [{ title: 'عنوان' }], flags: 0 } };

function faults(data: object): string[] {
  return schemaFaults('CreateMessageInteractionCallbackRequest', { type: 4, data });
}

describe('the description of the API', () => {
  it('takes a message', () => {
    expect(schemaFaults('CreateMessageInteractionCallbackRequest', MESSAGE)).toEqual([]);
  });

  it.each([
    [{ content: 'م'.repeat(2001) }, 'data.content: longer than 2000'],
    [{ embeds: Array(11).fill({ title: 'م' }) }, 'data.embeds: 11 entries'],
    [{ embeds: [{ title: 'م'.repeat(257) }] }, 'data.embeds.0.title: longer than 256'],
    [{ flags: 'خاص' }, 'data.flags: is no integer'],
    [{ embeds: [{ url: 'لا عنوان' }] }, 'data.embeds.0.url: no address'],
    [{ components: [{ type: 1, components: [] }] }, 'data.components.0.components: 0 entries'],
    [{ components: [{ type: 1, components: [{ type: 2, style: 2, custom_id: 'x'.repeat(101) }] }] }, 'longer than 100'],
    [{ allowed_mentions: { parse: ['all'] } }, 'data.allowed_mentions.parse.0: '],
  ])('holds %j against it', (data, fault) => {
    expect(faults(data).join('\n')).toContain(fault);
  });

  it('tells of a field that is missing', () => {
    expect(schemaFaults('ApplicationCommandUpdateRequest', { description: 'بلا اسم' })).toContain('name: missing');
  });
});
