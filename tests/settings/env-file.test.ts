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
