import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SLOWLY } from '../process.ts';
import { folder, town } from '../serving/town.ts';
import { program } from '../settings/program.ts';
import { callsTo, start } from './served.ts';

const WAIT = { timeout: 60_000, interval: 100 };
/** In kilobytes. */
const ROOM = 4;
const QUESTION = { question: 'كم طنًا بلغ محصول القمح في وادي النخيل 0؟' };
const ANSWER = '1000 طن';

describe.runIf(existsSync('/bin/bash'))('a log on a disk that is full', () => {
  test('costs nobody an answer, and the program ends when it is told to', SLOWLY, async () => {
    const log = join(await folder(), 'log');
    const through = ['bash', '-c', `ulimit -f ${ROOM}; exec "$@" > ${log}`, 'bash'];
    const { process, ended } = program({ PORT: '0', CORPUS: await town(3), CACHE: await folder() }, through);
    const address = async () => /http:\S+/u.exec(await readFile(log, 'utf8'))?.[0] ?? '';
    await vi.waitFor(async () => expect(await address()).not.toBe(''), WAIT);
    const call = callsTo(await address());
    for (let n = 0; n < 40; n++) expect((await call('ask', QUESTION)).text).toContain(ANSWER);
    expect((await stat(log)).size).toBe(ROOM * 1024);
    process.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

test('a log that nobody reads any more costs nobody an answer', SLOWLY, async () => {
  const { process, call, ended } = await start(await town(3), await folder());
  process.stdout?.destroy();
  for (let n = 0; n < 5; n++) expect((await call('ask', QUESTION)).text).toContain(ANSWER);
  process.kill('SIGTERM');
  await ended;
  expect(process.exitCode).toBe(0);
});
