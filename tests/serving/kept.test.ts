import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { Library } from '../../src/library.ts';
import { readWhole } from '../../src/serving/keep-archive.ts';
import { openArchive } from '../../src/serving/open-archive.ts';
import type { ServedArchive } from '../../src/serving/thread-messages.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { articleFile, folder, harvest, town } from './town.ts';

const SLOWLY = { timeout: 60_000 };
const QUESTIONS = [
  'كم طنًا بلغ محصول القمح في وادي النخيل 210؟',
  'ماذا قال سامر الحلواني عن المحصول؟',
  'من شارك في معرض عين الرمان 16؟',
  'متى تعبد الطريق الى جسر السدود 24',
  'ماذا حدث في زغرتا؟',
];

async function archive(folderOf: Promise<string>): Promise<ServedArchive & { readonly cache: string }> {
  const manners = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
  return { folder: await folderOf, cache: await folder(), manners };
}

/** What a library answers, as far as a reader sees it. */
function answersOf(library: Library): unknown {
  const asked = QUESTIONS.map((text) => {
    const { reason, passages, unknown } = library.ask({ text });
    return {
      reason,
      unknown,
      passages: passages.map(({ passage, score }) => [passage.id, passage.text, score.toFixed(9)]),
    };
  });
  return { asked, statements: library.statements.statements.map(toldBy) };
}

/** All that a statement tells, whatever it is made of. */
function toldBy(statement: Statement): unknown {
  const { article, paragraph, speaker, speakerKind, members, namedAs, kind } = statement;
  const { cue, content, sentence, via, date, topics, confidence } = statement;
  return {
    ...{ speaker, speakerKind, members, namedAs, kind, cue, content, sentence, via, date, topics },
    article: article.slug,
    paragraph: [paragraph.number, paragraph.text],
    confidence: confidence.toFixed(5),
  };
}

async function afresh({ folder: path }: ServedArchive): Promise<Library> {
  const { articles, people } = await readArchive(path);
  return new Library(articles, people);
}

describe('an archive that was read before', () => {
  test('answers as if it were read now', SLOWLY, async () => {
    const served = await archive(town(300));
    await readWhole(served);
    const { library, state } = await openArchive(served);
    expect(state).toMatchObject({ articles: 300, passages: 1200, unread: 0, settled: true, snapshot: 'used' });
    expect(answersOf(library)).toEqual(answersOf(await afresh(served)));
  });

  test('answers as if it were read now when articles have come, changed and gone since', SLOWLY, async () => {
    const served = await archive(town(300));
    await readWhole(served);
    await writeFile(join(served.folder, 'town-999.md'), articleFile(harvest(999)));
    await writeFile(join(served.folder, 'town-210.md'), articleFile({ ...harvest(211), title: 'عنوان آخر' }));
    await rm(join(served.folder, 'town-16.md'));
    const { library, state } = await openArchive(served);
    expect(state).toMatchObject({ articles: 300, unread: 0, settled: false, snapshot: 'used' });
    expect(answersOf(library)).toEqual(answersOf(await afresh(served)));
    await readWhole(served);
    expect((await openArchive(served)).state.settled).toBe(true);
  });

  test('is not read again for the time of a file alone', SLOWLY, async () => {
    const served = await archive(town(150));
    await readWhole(served);
    await utimes(join(served.folder, 'town-3.md'), new Date(), new Date());
    expect((await openArchive(served)).state.settled).toBe(true);
  });

  test('is opened as it was kept where whoever opens it will look for changes', SLOWLY, async () => {
    const served = await archive(town(150));
    await readWhole(served);
    const before = answersOf(await afresh(served));
    await writeFile(join(served.folder, 'town-16.md'), articleFile({ ...harvest(16), title: 'عنوان آخر' }));
    const { library, state } = await openArchive({ ...served, isWatched: true });
    expect(state).toMatchObject({ articles: 150, passages: 600, unread: 0, settled: true, snapshot: 'used' });
    expect(answersOf(library)).toEqual(before);
    expect((await openArchive(served)).state.settled).toBe(false);
  });

  test('is opened as it is where an article is gone', SLOWLY, async () => {
    const served = await archive(town(150));
    await readWhole(served);
    await rm(join(served.folder, 'town-16.md'));
    expect((await openArchive({ ...served, isWatched: true })).state.articles).toBe(149);
  });

  test('tells its faults each time', SLOWLY, async () => {
    const served = await archive(town(150));
    await writeFile(join(served.folder, 'broken.md'), '---\ntitle: عنوان');
    await readWhole(served);
    const { library } = await openArchive(served);
    expect(library.faults).toMatchObject([{ file: 'broken.md', line: 1 }]);
  });
});

test(
  'an archive that is large and new answers before its statements are read, and knows how many are not',
  SLOWLY,
  async () => {
    const { library, state } = await openArchive(await archive(town(300)));
    expect(state).toMatchObject({ unread: 300, settled: false, snapshot: 'there is none' });
    expect(library.ask({ text: 'ماذا قال سامر الحلواني عن محصول القمح في وادي النخيل 210؟' }).reason).toBeNull();
  },
);

test('a small archive is read as a whole, and nothing of it is kept', async () => {
  const served = await archive(town(5));
  const { library, state } = await openArchive(served);
  expect(state).toMatchObject({ unread: 0, settled: true });
  expect(library.statements.statements).not.toEqual([]);
});

test('a folder without articles is named', async () => {
  const served = await archive(folder());
  await expect(openArchive(served)).rejects.toThrow(`CORPUS=${served.folder} holds no article`);
});
