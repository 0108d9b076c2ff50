import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { keptStatements } from '../../src/library/kept-statements.ts';
import { keptTraces } from '../../src/library/kept-traces.ts';
import { ArticleReading } from '../../src/library/library-parts.ts';
import { TwoReaders } from '../../src/serving/two-readers.ts';
import { atOnce } from '../../src/statements/at-once.ts';
import { PATIENCE } from '../properties.ts';
import { articleFile, folder } from './town.ts';

const SLOWLY = { timeout: PATIENCE };

/** In the order of their files. Only the first names «نديم القباني» in full and tells his office. */
const TOLD = [
  {
    title: 'افتتاح جسر السدود',
    paragraphs: [
      'وقال وزير النقل اللبناني نديم القباني إن الجسر يربط المدينتين.',
      'والتقى القباني وزير الخارجية الروسي سيرغي لافروف في موسكو في 3 أيار 2016.',
    ],
  },
  { title: 'موسم الزيتون', paragraphs: ['وأعلن رئيس البلدية سامر الحلواني أن الموسم وفير.'] },
  { title: 'تعبيد الطريق', paragraphs: ['وأكد القباني أن الطريق يعبد قبل نهاية السنة.'] },
  {
    title: 'لقاء في بيروت',
    paragraphs: ['والتقى وزير النقل القباني نظيره الأردني وليد الخطيب في بيروت في 5 أيار 2016.'],
  },
];

async function archive() {
  const path = await folder();
  await Promise.all(TOLD.map((told, n) => writeFile(join(path, `${n}.md`), articleFile(told))));
  return readArchive(path);
}

/** What was found in some articles, as it is kept. */
async function foundBy(readers: TwoReaders) {
  const statements = await readers.statements();
  const traces = await readers.traces(statements);
  return { statements, traces };
}

describe('two readers', () => {
  test(
    'find in each half what one reader of all finds: whoever is named in full in the first is known in the second',
    SLOWLY,
    async () => {
      const { articles, people } = await archive();
      const readers = new TwoReaders(articles, people);
      const { statements, traces } = await foundBy(readers);
      await readers.end();
      expect(statements.map(({ article, speaker }) => [article.title, speaker])).toEqual([
        ['افتتاح جسر السدود', 'نديم القباني'],
        ['موسم الزيتون', 'سامر الحلواني'],
        ['تعبيد الطريق', 'نديم القباني'],
      ]);
      expect([...keptTraces(traces).keys()]).toEqual(['0', '3']);
      const alone = new ArticleReading(articles, people);
      const said = atOnce(alone.statements());
      expect(keptStatements(articles, statements)).toEqual(keptStatements(articles, said));
      expect(keptTraces(traces)).toEqual(keptTraces(atOnce(alone.traces(said))));
    },
  );

  test('are one where the other has ended', SLOWLY, async () => {
    const { articles, people } = await archive();
    const readers = new TwoReaders(articles, people);
    await readers.end();
    const { statements, traces } = await foundBy(readers);
    const alone = new ArticleReading(articles, people);
    const said = atOnce(alone.statements());
    expect(keptStatements(articles, statements)).toEqual(keptStatements(articles, said));
    expect(keptTraces(traces)).toEqual(keptTraces(atOnce(alone.traces(said))));
  });
});
