import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { gapsIn } from '../../src/gaps/gap-files.ts';
import { BIN, isnad } from '../cli/isnad-process.ts';
import { articleFile, folder, harvest, town } from '../serving/town.ts';
import { KILLS, killedAtWork, node, PATIENCE } from './killed.ts';
import { start } from './served.ts';

const WAIT = { timeout: 60_000, interval: 100 };

test('no vote that was confirmed is lost, whenever the process is killed', { timeout: PATIENCE }, async () => {
  const votes = await folder();
  let confirmed: string[] = [];
  for (let n = 0; n < KILLS; n++) {
    const child = node(join(import.meta.dirname, 'vote-writer.ts'), votes, String(n * 1_000_000));
    const out = await killedAtWork(child, 60);
    // A line that was not told of to its end was not confirmed.
    confirmed = [...confirmed, ...out.split('\n').slice(0, -1)];
  }
  const kept = gapsIn(votes, fail).all();
  const voters = new Set(kept.map(({ voter }) => voter));
  expect(confirmed.length).toBeGreaterThanOrEqual(KILLS);
  expect(confirmed.filter((n) => !voters.has(`v${n}`))).toEqual([]);
  expect(kept).toHaveLength(voters.size);
});

test('an import that is killed again and again imports everything at last', { timeout: PATIENCE }, async () => {
  const home = await folder();
  const [list, out] = [join(home, 'pages.jsonl'), join(home, 'out')];
  const many = KILLS * 20;
  await writeFile(list, Array.from({ length: many }, (_, n) => JSON.stringify(entry(n))).join('\n'));
  for (let n = 0; n < KILLS; n++) {
    await killedAtWork(node(BIN, 'import', '--json', '--out', out, list), 30);
    const { articles, faults } = await readArchive(out);
    expect(faults).toEqual([]);
    for (const { paragraphs } of articles) expect(paragraphs).toHaveLength(4);
  }
  expect((await isnad(['import', '--out', out, list])).status).toBe(0);
  const { articles, faults } = await readArchive(out);
  expect({ articles: articles.length, faults }).toEqual({ articles: many, faults: [] });
  expect((await readdir(out)).filter((name) => !name.endsWith('.md'))).toEqual([]);
});

test('a program that is killed while its folder changes serves the folder as it is', {
  timeout: PATIENCE,
}, async () => {
  const [corpus, cache] = [await town(120), await folder()];
  for (let n = 0; n < KILLS; n++) {
    const { process } = await start(corpus, cache);
    await writeFile(join(corpus, `town-${n % 120}.md`), articleFile(renamed(n)));
    await sleep(Math.random() * 1_500);
    process.kill('SIGKILL');
    await vi.waitFor(() => expect(process.signalCode).toBe('SIGKILL'), WAIT);
  }
  const { call } = await start(corpus, cache);
  const last = KILLS - 1;
  const asked = async () => (await call('ask', { question: `كم زائرًا زار مهرجان ${nameOf(last)}؟` })).text;
  await vi.waitFor(async () => expect(await asked()).toContain(`${5_000 + last} زائر`), WAIT);
  const kept = await readdir(cache);
  expect(kept.filter((name) => !name.endsWith('.snapshot') && !name.endsWith('.draft'))).toEqual([]);
});

function fail(error: unknown): never {
  throw error;
}

function entry(n: number) {
  const { title, paragraphs } = harvest(n);
  return {
    title,
    content: paragraphs.join('\n'),
    source: 'جريدة السهل',
    date: '2016-03-01',
    url: `https://a.example/${n}`,
  };
}

function nameOf(n: number): string {
  return `قرية ${['الحرير', 'الرمان', 'الياسمين', 'النحاس'][n % 4]} ${n}`;
}

function renamed(n: number) {
  return { title: `مهرجان ${nameOf(n)}`, paragraphs: [`زار مهرجان ${nameOf(n)} ${5_000 + n} زائر من المدن المجاورة.`] };
}
