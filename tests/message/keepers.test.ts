import { describe, expect, it } from 'vitest';
import { archiveGaps } from '../../src/commands/archive-gaps.ts';
import type { Gap } from '../../src/commands/gap.ts';
import { buttonId } from '../../src/message/button-id.ts';
import type { Asker } from '../../src/message/call.ts';
import { ASKER, pressable } from './desk-calls.ts';
import { deskOfMany } from './many-passages.ts';

const HERE: Gap = {
  why: 'refused',
  command: 'ask',
  options: { question: 'سؤال هنا' },
  server: ASKER.server,
  voter: null,
};
const ELSEWHERE: Gap = { ...HERE, options: { question: 'سؤال هناك' }, server: '1200000000000000009' };

function archive(by: Asker): string {
  const desk = deskOfMany({}, { note: () => true, all: () => [HERE, ELSEWHERE] });
  const { content, embeds } = desk.reply({ command: 'archive-gaps', options: {}, by }).payload;
  return [content, ...embeds.map(({ description }) => description)].join('\n');
}

describe('/archive-gaps', () => {
  it.each([1 << 3, 1 << 5, (1 << 5) | 1])('is for whoever may manage the server: %i', (permissions) => {
    expect(archive({ ...ASKER, permissions: String(permissions) })).toContain('سؤال هنا');
  });

  it('shows nothing of other servers', () => {
    expect(archive({ ...ASKER, permissions: '32' })).not.toContain('سؤال هناك');
  });

  it.each(['0', '8192', null, '', '-1', '0x20', 'كل شيء'])('turns everybody else away: %s', (permissions) => {
    expect(archive({ ...ASKER, permissions })).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
  });

  it('is for nobody in a direct message', () => {
    expect(archive({ ...ASKER, server: null, permissions: '8' })).not.toContain('سؤال');
  });
});

describe('what keepers are told', () => {
  const keeper: Asker = { ...ASKER, permissions: '32' };
  const desk = deskOfMany({}, { note: () => true, all: () => [HERE] });

  it('is put into the channel by no button', () => {
    const { payload } = desk.reply({ command: 'archive-gaps', options: {}, by: keeper });
    expect(pressable(payload)).toEqual([]);
  });

  it('is put there by no button of before either', () => {
    const query = { command: archiveGaps, options: {} };
    const id = String(buttonId({ action: 'share', argument: '0', query }, null));
    const message = { id: '1700000000000000001', content: '', asker: keeper.person };
    const { payload } = desk.reply({ kind: 'component', id, values: [], message, by: keeper });
    expect(payload.content).toBe('نشر الأجوبة الخاصة هنا لمشرفي الخادم وحدهم.');
  });
});
