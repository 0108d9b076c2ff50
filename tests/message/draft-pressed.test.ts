import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/message/call.ts';
import { draftId, readDraftId } from '../../src/message/draft-id.ts';
import { ASKER } from './desk-calls.ts';
import { deskOfMany } from './many-passages.ts';

const DRAFT = 'mJ4sK9x_2QwAbC-E';
const KEEPER: Asker = { ...ASKER, permissions: '32' };
const MESSAGE = { id: '1700000000000000001', content: '', asker: ASKER.person };

function press(action: 'save' | 'edit' | 'drop' | 'amend', by = KEEPER, keepers: readonly string[] | null = null) {
  const id = draftId({ action, language: 'ar', draft: DRAFT });
  return deskOfMany({ keepers }).reply({ kind: 'component', id, values: [], message: MESSAGE, by });
}

describe('the id of a button under a page that was read', () => {
  it('is read for ever', () => {
    const press = { action: 'save', language: 'ar', draft: DRAFT } as const;
    expect(draftId(press)).toBe('1dsar|mJ4sK9x_2QwAbC-E.hc9p');
    expect(readDraftId('1dsar|mJ4sK9x_2QwAbC-E.hc9p')).toEqual(press);
  });

  it.each([
    '1dsar|mJ4sK9x_2QwAbC-F.hc9p',
    '1dsen|mJ4sK9x_2QwAbC-E.hc9p',
    '1dsar|../../etc/passwd.hc9p',
    '1dsar|mJ4sK9x_2QwAbC-E',
    '1car|mJ4sK9x_2QwAbC-E.hc9p',
    '',
  ])('is none where it was damaged or made up: %s', (id) => {
    expect(readDraftId(id)).toBeNull();
  });
});

describe('a button under a page that was read', () => {
  it.each(['save', 'edit', 'drop'] as const)('leaves it to whoever serves the archive: %s', (action) => {
    expect(press(action).errand).toEqual({ kind: action, language: 'ar', draft: DRAFT });
  });

  it('says where there is nobody who could do it that the archive cannot be changed', () => {
    expect(press('save').payload).toMatchObject({ content: 'لا يمكن تغيير هذا الأرشيف من هنا.', flags: 64 });
  });

  it('is for the keepers of servers that may change the archive', () => {
    const here = [ASKER.server ?? ''];
    expect(press('save', KEEPER, here)).toHaveProperty('errand');
    expect(press('save', KEEPER, ['1200000000000000009'])).not.toHaveProperty('errand');
    expect(press('save', ASKER, here)).not.toHaveProperty('errand');
    expect(press('save', { ...KEEPER, server: null }, here)).not.toHaveProperty('errand');
  });

  it('is none where it has the id of a form', () => {
    expect(press('amend')).toMatchObject({ outcome: 'misused' });
  });
});

describe('a form that is sent', () => {
  const send = (id: string, fields: Readonly<Record<string, string>>) =>
    deskOfMany().reply({ kind: 'form', id, fields, message: MESSAGE, by: KEEPER });

  it('leaves the corrections to whoever serves the archive; what is not written is empty', () => {
    const id = draftId({ action: 'amend', language: 'en', draft: DRAFT });
    expect(send(id, { title: 'جسر', source: 'الوادي', other: 'x' }).errand).toEqual({
      kind: 'amend',
      language: 'en',
      draft: DRAFT,
      fields: { title: 'جسر', source: 'الوادي', date: '' },
    });
  });

  it.each(['1dsar|mJ4sK9x_2QwAbC-E.hc9p', 'form', ''])('is told that it cannot be read: %s', (id) => {
    expect(send(id, {})).toMatchObject({ outcome: 'misused', payload: { flags: 64 } });
  });
});
