import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SLOWLY } from '../process.ts';
import { folderOf, isnad, objectsIn } from './isnad-process.ts';

const VIENNA = `---
title: فابيوس وشتاينماير في فيينا
source: الثورة
published: 2015-07-03
---

التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.

وقال فابيوس بعد لقائه شتاينماير إن بلاده تدعم نشر مراقبين على حدود أوكرانيا.

وأكد شتاينماير أنه اتفق مع نظيره الفرنسي على عقد جولة جديدة من المحادثات حول ليبيا في تونس.
`;
const PARIS = `---
title: شتاينماير في باريس
source: سانا
published: 2016-03-10
---

التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في باريس أمس.

وقال فابيوس بعد لقائه شتاينماير إن أسعار الغاز ارتفعت هذا العام.
`;
const ID = '2015-07-02-vienna-fabius-steinmeier';
const corpus = await folderOf({ 'vienna.md': VIENNA, 'paris.md': PARIS });
const kept = await folderOf({ 'vienna.md': VIENNA });
const broken = await folderOf({ 'vienna.md': VIENNA, 'meetings.yaml': '- title: لقاء فيينا\n' });
afterAll(() => Promise.all([corpus, kept, broken].map((folder) => rm(folder, { recursive: true }))));

const summary = (...args: string[]) => isnad(['summary', '--corpus', corpus, ...args]);

describe('isnad summary', SLOWLY, () => {
  it('prints the meeting and its points as one JSON object', async () => {
    const { status, stdout, stderr } = await summary('لقاء', 'فيينا', '2015', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [printed] = objectsIn(stdout);
    expect(printed).toMatchObject({
      id: null,
      meeting: { date: '2015-07-02', dateBasis: 'computed', place: 'فيينا', articles: ['vienna'] },
      candidates: [],
    });
    expect(printed?.points).toContainEqual({
      text: 'وأكد شتاينماير أنه اتفق مع نظيره الفرنسي على عقد جولة جديدة من المحادثات حول ليبيا في تونس.',
      kind: 'agreement',
      topic: expect.any(String),
      speaker: 'فرانك شتاينماير',
      introduction: null,
      next: true,
      article: 'vienna',
      title: 'فابيوس وشتاينماير في فيينا',
      source: 'الثورة',
      published: '2015-07-03',
      approximate: null,
      url: null,
      paragraph: 3,
    });
  });

  it('names the candidates where a name fits several meetings', async () => {
    const [printed] = objectsIn((await summary('فابيوس وشتاينماير', '--json')).stdout);
    expect(printed).toMatchObject({ meeting: null, points: [] });
    expect(printed?.candidates).toMatchObject([{ place: 'فيينا' }, { place: 'باريس' }]);
  });

  it('has done its work where no meeting fits', async () => {
    const { status, stdout } = await summary('لقاء ماكرون', '--json');
    expect(status).toBe(0);
    expect(objectsIn(stdout)).toEqual([{ id: null, meeting: null, candidates: [], points: [] }]);
  });

  it('answers a batch in its order, each with its id', async () => {
    const file = join(corpus, 'batch.jsonl');
    await writeFile(file, '{"id": 7, "meeting": "لقاء باريس"}\n\n{"id": "b", "meeting": "فيينا"}\n');
    const printed = objectsIn((await summary('--batch', file, '--json')).stdout);
    expect(printed).toMatchObject([
      { id: 7, meeting: { place: 'باريس' } },
      { id: 'b', meeting: { place: 'فيينا' } },
    ]);
  });

  it('lists the meetings, the newest first', async () => {
    const printed = objectsIn((await summary('--list', '--json')).stdout);
    expect(printed).toMatchObject([
      { date: '2016-03-09', place: 'باريس', standing: 'reported' },
      { date: '2015-07-02', place: 'فيينا', participants: expect.arrayContaining(['لوران فابيوس']) },
    ]);
  });

  it('sets what was agreed on in a section of its own for people', async () => {
    const { stdout } = await summary('لقاء فيينا');
    expect(stdout).toMatch(/^\P{Lu}*فيينا، 2 تموز\/يوليو 2015\n/u);
    expect(stdout).toContain(
      '## ما اتفقوا عليه\nوأكد شتاينماير أنه اتفق مع نظيره الفرنسي على عقد جولة جديدة من المحادثات حول ليبيا في تونس.\n    فرانك شتاينماير · الثورة · 3 تموز/يوليو 2015 · ¶ 3\n',
    );
  });

  it('tells people what there is where nothing fits', async () => {
    const { stdout } = await summary('لقاء ماكرون');
    expect(stdout).toMatch(/^لا أعرف في الأرشيف لقاءً باسم «لقاء ماكرون»\.\nمما في الأرشيف من لقاءات:\n/u);
    expect(stdout).toContain('باريس');
  });
});

describe('a wrong call of isnad summary', SLOWLY, () => {
  it.each([[[]], [['لقاء', '--list']]])('ends with 2 and one sentence: summary %j', async (args) => {
    const stderr = 'isnad: write the name of a meeting, --batch or --list, one of the three\n';
    expect(await summary(...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('names the lines of a batch that are broken', async () => {
    const file = join(corpus, 'broken.jsonl');
    await writeFile(file, '{"id": 1}\nلقاء\n');
    const { status, stderr } = await summary('--batch', file);
    const remedy = 'write it like {"id": "1", "meeting": "…"}';
    expect({ status, lines: stderr.trim().split('\n') }).toEqual({
      status: 1,
      lines: [
        `isnad: ${file}:1: meeting is missing, or no text, ${remedy}`,
        `isnad: ${file}:2: the line is no JSON: «لقاء», ${remedy}`,
      ],
    });
  });
});

describe('a meetings file', SLOWLY, () => {
  it('names a meeting', async () => {
    await writeFile(join(kept, 'meetings.yaml'), `- id: ${ID}\n  names: [لقاء الجسر الأزرق]\n`);
    const { stdout } = await isnad(['summary', 'لقاء الجسر الأزرق', '--json', '--corpus', kept]);
    expect(objectsIn(stdout)).toMatchObject([{ meeting: { id: ID } }]);
  });

  it('is told of by check where it has a fault', async () => {
    const { status, stdout } = await isnad(['check', '--corpus', broken]);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: `${join(broken, 'meetings.yaml')}:1: id is missing, write id: and what isnad summary --list calls the meeting\n`,
    });
  });

  it('is left out where it has a fault', async () => {
    const { status, stdout, stderr } = await isnad(['summary', '--list', '--json', '--corpus', broken]);
    expect(status).toBe(0);
    expect(stderr).toContain('left out of the archive for their faults: 1');
    expect(objectsIn(stdout)).toMatchObject([{ id: ID }]);
  });
});
