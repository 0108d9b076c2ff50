import { execFile, spawn } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { endOf, SLOWLY } from '../process.ts';
import { SOCHI } from './articles.ts';
import { BIN, folderOf, isnad } from './isnad-process.ts';

const home = await folderOf({ 'corpus/sochi.md': SOCHI });
afterAll(() => rm(home, { recursive: true }));

describe('the command isnad', SLOWLY, () => {
  it('runs from anywhere through the link that npm makes', async () => {
    const link = join(home, 'isnad');
    await symlink(BIN, link);
    const { status, stdout } = await isnad(['check', '--corpus', join(home, 'corpus')], link);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no fault in 1 article with 2 paragraphs\n' });
  });

  it('asks the archive that the settings of the bot name, where it is told no other', async () => {
    const bot = await folderOf({ 'bot/.env': `CORPUS=${join(home, 'corpus')}\n` });
    const env = { ...process.env, CORPUS: '' };
    const { status, stdout } = await endOf(spawn(process.execPath, [BIN, 'check'], { cwd: join(bot, 'bot'), env }));
    await rm(bot, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no fault in 1 article with 2 paragraphs\n' });
  });

  it('shows its commands where it is told none, and says that this was no call', async () => {
    const { status, stdout, stderr } = await isnad([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/Usage: isnad[\s\S]*ask[\s\S]*check/u);
  });

  it('ends with 0 where it was asked for help', async () => {
    const { status, stdout } = await isnad(['ask', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--speaker <name>');
  });

  it('knows no other commands', async () => {
    expect(await isnad(['chek'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "isnad: unknown command 'chek' (Did you mean check?)\n",
    });
  });

  it('ends in silence when its reader closes the pipe, however much is left to answer', async () => {
    const lines = Array.from({ length: 500_000 }, (_, id) => `{"id": ${id}, "question": "معاهدة ستارت"}`);
    const batch = await folderOf({ 'batch.jsonl': lines.join('\n') });
    const call = `'${process.execPath}' '${BIN}' ask --json --corpus '${home}/corpus' --batch '${batch}/batch.jsonl'`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', `set -o pipefail; ${call} | head -n 1`]);
    await rm(batch, { recursive: true });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{"id":0,[^\n]*\}\n$/u);
  });

  it('tells in one sentence why its output could not be written', async () => {
    // No file may grow, as on a full disk.
    const call = `trap '' XFSZ; ulimit -f 0; '${process.execPath}' '${BIN}' check --corpus '${home}/corpus' > '${home}/out'`;
    const failure = promisify(execFile)('bash', ['-c', call]);
    await expect(failure).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^isnad: the output cannot be written \(EFBIG[^\n]*\n$/u),
    });
  });
});
