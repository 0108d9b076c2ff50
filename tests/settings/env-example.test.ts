import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/settings.ts';

const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
const written = parse(text);

test('.env.example has every setting of the code and no other', () => {
  expect(Object.keys(written).sort()).toEqual(Object.keys(SETTINGS.shape).sort());
});

test('.env.example has the defaults of the code', () => {
  const defaults = Object.entries(SETTINGS.parse({})).map(([name, value]) => [name, String(value)]);
  const set = Object.entries(written).filter(([, value]) => value !== '');
  expect(Object.fromEntries(set)).toEqual(Object.fromEntries(defaults));
});

test('each setting is explained in English and then in Arabic, on lines of their own', () => {
  const blocks = text.trim().split('\n\n').slice(1);
  expect(blocks).toHaveLength(Object.keys(SETTINGS.shape).length);
  for (const block of blocks) expect(block).toMatch(/^# [A-Za-z].*\n# [^\n]*\p{Script=Arabic}.*\n[A-Z_]+=\S*$/u);
});
