import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { folder, town } from '../serving/town.ts';
import { KILLS, PATIENCE } from './killed.ts';
import { start } from './served.ts';

const WAIT = { timeout: 60_000, interval: 100 };
/** In milliseconds: so long it takes to save an article and to have it served. */
const LONGEST = 400;

/** A page of a newspaper, another for each number. */
function page(n: number): string {
  return `<!doctype html><html lang="ar"><head><title>افتتاح جسر الوادي رقم ${n}</title>
<meta property="og:site_name" content="صحيفة الوادي"><meta property="article:published_time" content="2015-05-13T09:00:00+03:00"></head>
<body><article><h1>افتتاح جسر الوادي رقم ${n}</h1>
<p>افتتح رئيس البلدية سامر الحلواني صباح الثلاثاء جسرا جديدا فوق الوادي رقم ${n} يصل بين ضفتي المدينة القديمة.</p>
<p>وقال الحلواني إن الجسر كلف ${4000 + n} ألف دينار، وإن العمل فيه استغرق عامين كاملين من دون توقف يوم واحد.</p>
<p>وأضاف أن البلدية ستفتح أمام الشاحنات طريقا أخرى حول المدينة قبل نهاية العام المقبل إن شاء الله.</p>
</article></body></html>`;
}

test('an article that is saved while the program is killed is whole or not there, and the button saves it after a start', {
  timeout: 2 * PATIENCE,
}, async () => {
  const [corpus, cache] = [await town(8), await folder()];
  let program = await start(corpus, cache);
  for (let n = 0; n < KILLS; n++) {
    const draft = await program.add(page(n));
    const button = draft.button('احفظ');
    let isConfirmed = false;
    const pressed = program.press(button, draft).then(
      ({ text }) => {
        isConfirmed = text.includes('حُفظ المقال');
      },
      () => {},
    );
    await sleep(Math.random() * LONGEST);
    program.process.kill('SIGKILL');
    await Promise.all([pressed, program.ended]);
    const { articles, faults } = await readArchive(corpus);
    expect(faults).toEqual([]);
    const saved = articles.filter(({ title }) => title.endsWith(`رقم ${n}`));
    expect(saved.length).toBeGreaterThanOrEqual(isConfirmed ? 1 : 0);
    for (const { paragraphs } of saved) expect(paragraphs).toHaveLength(3);
    program = await start(corpus, cache);
    expect((await program.press(button, draft)).text).toContain('حُفظ المقال');
    const asked = async () => (await program.call('ask', { question: `كم كلف الجسر فوق الوادي رقم ${n}؟` })).text;
    await vi.waitFor(async () => expect(await asked()).toContain(`${4000 + n} ألف دينار`), WAIT);
  }
  const names = (await readdir(corpus)).filter((name) => !name.startsWith('town-') && !name.startsWith('.'));
  expect(names).toHaveLength(KILLS);
  expect((await readdir(join(corpus, '.drafts'))).filter((name) => name.endsWith('.json'))).toHaveLength(KILLS);
});
