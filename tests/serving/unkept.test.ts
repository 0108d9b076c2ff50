import { expect, test } from 'vitest';
import { ToldOnce, whyUnkept } from '../../src/serving/unkept.ts';

function errorOf(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: something`), { code, ...(path === undefined ? {} : { path }) });
}

test('what could not be kept is told with its file and what to do', () => {
  const file = 'data/gaps/gaps-2026-08.jsonl';
  expect(whyUnkept('gaps', 'data/gaps', errorOf('EACCES', file))).toBe(
    `${file}: the bot may not read and write it (EACCES); give it the right to, or put another folder into GAPS`,
  );
});

test('where the system names no file, the folder is named', () => {
  expect(whyUnkept('servers', 'data/servers', errorOf('ENOSPC'))).toBe(
    'data/servers: the disk is full (ENOSPC); make room on it, or put another folder into SERVERS',
  );
});

test.each(['EROFS', 'ENOENT', 'EDQUOT', 'EFBIG', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EBADMSG', 'EMFILE', 'EIO'])(
  'there are words for %s',
  (code) => expect(whyUnkept('gaps', 'data/gaps', errorOf(code))).toMatch(/^data\/gaps: [^;]+ \([A-Z]+\); [^;]+$/u),
);

test.each(['corpus/a.md', 'data/cache-old/archive.snapshot'])('what is said of %s is not of data/cache', (file) => {
  expect(whyUnkept('cache', 'data/cache', errorOf('EACCES', file))).toBeNull();
});

test('what no file system said may be a bug', () => {
  expect(whyUnkept('gaps', 'data/gaps', new TypeError('x is undefined'))).toBeNull();
});

test('the same is told once an hour', () => {
  const told = new ToldOnce();
  const hour = 3_600_000;
  expect([told.isNews('a', 1), told.isNews('a', 2), told.isNews('b', 3)]).toEqual([true, false, true]);
  expect([told.isNews('a', hour), told.isNews('a', hour + 1), told.isNews('a', hour + 2)]).toEqual([
    false,
    true,
    false,
  ]);
});
