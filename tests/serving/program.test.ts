import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { SLOWLY } from '../process.ts';
import { program } from '../settings/program.ts';
import { articleFile, folder, town } from './town.ts';

const WAIT = { timeout: 60_000, interval: 100 };
const QUESTION = 'كم زائرًا زار مهرجان الحرير في خان القوافل؟';
const NEW = {
  title: 'مهرجان الحرير في خان القوافل',
  paragraphs: ['زار مهرجان الحرير في خان القوافل 1999 زائرًا من المدن المجاورة.'],
};

/** The program with its page, in a process of its own. */
async function start(corpus: string, cache: string) {
  const started = program({ PORT: '0', CORPUS: corpus, CACHE: cache });
  await vi.waitFor(() => expect(started.out()).toContain('http://'), WAIT);
  const [address = ''] = /http:\S+/u.exec(started.out()) ?? [];
  const call = async (command: string, options: Record<string, string>) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ command, options });
    const response = await fetch(`${address}api/interactions`, { method: 'POST', headers, body });
    return { status: response.status, text: (await response.text()).replaceAll('*', '') };
  };
  return { ...started, address, call };
}

test('the program serves what is put into its folder while somebody asks without a pause', SLOWLY, async () => {
  const corpus = await town(6);
  const { call, address } = await start(corpus, await folder());
  const statuses = new Set<number>();
  let isAsking = true;
  const asking = (async () => {
    for (; isAsking; await sleep(1)) statuses.add((await call('ask', { question: QUESTION })).status);
  })();
  await writeFile(join(corpus, 'new.md'), articleFile(NEW));
  await vi.waitFor(async () => expect((await call('ask', { question: QUESTION })).text).toContain('1999 زائر'), WAIT);
  await rm(join(corpus, 'new.md'));
  await vi.waitFor(
    async () => expect((await call('ask', { question: QUESTION })).text).not.toContain('1999 زائر'),
    WAIT,
  );
  isAsking = false;
  await asking;
  expect([...statuses]).toEqual([200]);
  expect(await (await fetch(`${address}api/examples`)).json()).not.toEqual([]);
});

test('a program that is killed again and again while it reads answers all the same at last', SLOWLY, async () => {
  const [corpus, cache] = [await town(150), await folder()];
  for (let n = 0; n < 3; n++) {
    const { process } = await start(corpus, cache);
    await sleep(400 * n);
    process.kill('SIGKILL');
  }
  const { call } = await start(corpus, cache);
  const said = () => call('said', { who: 'سامر الحلواني' });
  await vi.waitFor(async () => expect((await said()).text).not.toContain('ما زالت أقوال'), WAIT);
  expect((await said()).text).toContain('سامر الحلواني');
  expect((await readdir(cache)).filter((name) => name.endsWith('.snapshot'))).toHaveLength(1);
});
