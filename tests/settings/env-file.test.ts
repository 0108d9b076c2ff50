import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEnvFile } from '../../src/env-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'isnad-env-'));
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const file = join(folder, '.env');
  await writeFile(file, content);
  return file;
}

test('what the file sets is read, with the marks and line ends of Windows, too', async () => {
  const file = await fileOf('\ufeffBOT_LANGUAGE="en"\r\n# تعليق\r\nPORT=3001\r\n');
  expect(readEnvFile(file)).toEqual({ BOT_LANGUAGE: 'en', PORT: '3001' });
});

test('no file sets nothing', () => {
  expect(readEnvFile(join(folder, 'none'))).toEqual({});
});

test('a file that the shell of Windows wrote as UTF-16 is refused, with and without its mark', async () => {
  for (const text of ['\ufeffPORT=3001\r\n', 'PORT=3001\r\n']) {
    const file = await fileOf(Buffer.from(text, 'utf16le'));
    expect(() => readEnvFile(file)).toThrow(`${file}: it is not UTF-8; save it as UTF-8.`);
  }
});

test('a folder of that name is refused', () => {
  expect(() => readEnvFile(folder)).toThrow(`${folder}: it is a folder; make it a file`);
});

test('a setting that is misspelt is told, with the one that is meant', async () => {
  const file = await fileOf('DISCORD_TOKN=abc\nLOG_LEVL=debug\nbot_language=en\nPORT=3001\n');
  expect(() => readEnvFile(file)).toThrow(
    [
      `${file}: DISCORD_TOKN is no setting; write DISCORD_TOKEN, or take the line out.`,
      `${file}: LOG_LEVL is no setting; write LOG_LEVEL, or take the line out.`,
      `${file}: bot_language is no setting; write BOT_LANGUAGE, or take the line out.`,
    ].join('\n'),
  );
});

test('what other programs are set by is none of its business', async () => {
  const file = await fileOf(
    'COMPOSE_PROJECT_NAME=bot\nHOME=/srv\nNODE_OPTIONS=--max-old-space-size=512\nTZ=Asia/Amman\n',
  );
  expect(Object.keys(readEnvFile(file))).toEqual(['COMPOSE_PROJECT_NAME', 'HOME', 'NODE_OPTIONS', 'TZ']);
});
