import { describe, expect, it } from 'vitest';
import { archiveAdd } from '../../src/commands/archive-add.ts';
import type { Keeper } from '../../src/commands/command.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([article({ paragraphs: ['قال لافروف نعم.'] })]);
const PAGE = 'https://alwadi.example/news/7';
const FILE = 'https://cdn.discordapp.com/attachments/1/2/page.html';

function add(options: Record<string, string>, keeper: Keeper | null = { gaps: null, mayChange: true }) {
  return archiveAdd.run({ options, language: 'ar', keeper }, LIBRARY);
}

describe('/archive-add', () => {
  it('leaves a page to be read', () => {
    expect(add({ page: ` ${PAGE} `, source: 'الوادي' }).errand).toEqual({
      kind: 'read',
      language: 'ar',
      page: PAGE,
      isAttached: false,
      source: 'الوادي',
    });
  });

  it('leaves an attached file to be read', () => {
    expect(add({ file: FILE }).errand).toMatchObject({ kind: 'read', page: FILE, isAttached: true, source: null });
  });

  it.each([
    { what: 'nothing', options: {}, heading: /لم تُذكر صفحة/u },
    { what: 'both', options: { page: PAGE, file: FILE }, heading: /لا الاثنين/u },
    { what: 'a path', options: { page: '/etc/passwd' }, heading: /ليس رابطًا/u },
    { what: 'a file of this machine', options: { page: 'file:///etc/passwd' }, heading: /ليس رابطًا/u },
    { what: 'words', options: { page: 'https://الوادي مقال' }, heading: /ليس رابطًا/u },
  ])('reads nothing where it is given $what', ({ options, heading }) => {
    const answer = add(options as Record<string, string>);
    expect(answer).toMatchObject({ outcome: 'misused', heading: expect.stringMatching(heading) });
    expect(answer).not.toHaveProperty('errand');
  });

  it('reads nothing for the keeper of a server from which the archive is not changed', () => {
    const answer = add({ page: PAGE }, { gaps: null, mayChange: false });
    expect(answer.heading).toBe('هذا الأرشيف مشترك بين خوادم، ولا يُغيَّر من هذا الخادم.');
    expect(answer).not.toHaveProperty('errand');
  });

  it('reads nothing for anybody but a keeper', () => {
    const answer = add({ page: PAGE }, null);
    expect(answer.heading).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
    expect(answer).not.toHaveProperty('errand');
  });
});
