import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addWordingIn } from '../../../src/commands/wording-add.ts';
import { whyUnwritten } from '../../../src/corpus/import/why-unwritten.ts';

/** What the file system says, of which only the code is read. */
function saying(code: string): Error {
  return Object.assign(new Error(`${code}: …`), { code, syscall: 'open' });
}

test('a disk that may only be read is told of as a folder that may not be written, whatever Node calls it', () => {
  for (const code of ['EACCES', 'EPERM', 'EROFS', 'ENOENT']) {
    expect(whyUnwritten(saying(code))).toBe(`the folder may not be written (${code}); give the right to write there`);
  }
});

test('what Node says where a file stands in the place of the folder is told in words', async () => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'isnad-unwritten-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'file'), '');
  const words = 'it is no folder (EEXIST); name the folder of the articles';
  await expect(mkdir(join(folder, 'file'), { recursive: true }).catch(whyUnwritten)).resolves.toBe(words);
});

test('a keeper who speaks Arabic is told in Arabic what to do', () => {
  const told = ['EACCES', 'ENOSPC', 'ENOTDIR', 'EIO'].map((code) =>
    addWordingIn('ar').notWritten(whyUnwritten(saying(code))),
  );
  expect(told).toEqual([
    'لا يمكن حفظ المقال: لا تجوز الكتابة في المجلد (EACCES)؛ امنح البوت حق الكتابة فيه.',
    'لا يمكن حفظ المقال: القرص ممتلئ (ENOSPC)؛ أفرغ فيه مكانًا.',
    'لا يمكن حفظ المقال: ليس مجلدًا (ENOTDIR)؛ اذكر مجلد المقالات.',
    'لا يمكن حفظ المقال: تعذرت الكتابة في المجلد (EIO)؛ افحص القرص.',
  ]);
});

test('a bug is not told of as a fault of the disk', () => {
  const bug = new TypeError('undefined is not a function');
  expect(() => whyUnwritten(bug)).toThrow(bug);
});
