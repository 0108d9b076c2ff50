import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inArabic } from '../../src/commands/faults-in-arabic.ts';
import { importInArabic } from '../../src/commands/import-in-arabic.ts';
import { translated } from '../../src/commands/template.ts';
import { properties } from '../properties.ts';

const TEMPLATES = [
  { text: 'the file has {} bytes', translation: 'في الملف {} بايت' },
  { text: 'the office ends ({}) before it begins ({})', translation: 'ينتهي المنصب ({}) قبل أن يبدأ ({})' },
  { text: 'write {}', translation: 'اكتب {}' },
  { text: 'remove it', translation: 'احذفه' },
];

describe('translated', () => {
  it.each([
    ['remove it', 'احذفه'],
    ['the file has 7 bytes', 'في الملف 7 بايت'],
    ['the office ends (2012) before it begins (2016)', 'ينتهي المنصب (2012) قبل أن يبدأ (2016)'],
    ['write $& {} \\1', 'اكتب $& {} \\1'],
    ['the file has 7 bites', 'the file has 7 bites'],
    ['remove it now', 'remove it now'],
  ])('%s', (text, expected) => {
    expect(translated(text, TEMPLATES)).toBe(expected);
  });

  it('gives every hole back as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const inside = `the office ends (${from}) before it begins (${to})`;
        fc.pre(!from.includes(') before it begins ('));
        expect(translated(inside, TEMPLATES)).toBe(`ينتهي المنصب (${from}) قبل أن يبدأ (${to})`);
      }),
      properties(100),
    );
  });
});

describe('in Arabic', () => {
  it.each([
    ['source is missing', 'الحقل «source» ناقص'],
    ['published and approximate exclude each other', 'لا يجتمع published وapproximate'],
    ['approximate.date is no date: «غدا»', 'ما في «approximate.date» ليس تاريخًا: «غدا»'],
    ['the front matter is not closed', 'الحقول لم تُختم'],
    ['write date', 'اكتب date'],
  ])('a fault: %s', (text, expected) => {
    expect(inArabic(text)).toBe(expected);
  });

  it.each([
    ['the page is in Persian', 'الصفحة بالفارسية'],
    ['http://a.example/x answers with status 404', 'http://a.example/x يجيب بالحالة 404'],
  ])('what is wrong with a page: %s', (text, expected) => {
    expect(importInArabic(text)).toBe(expected);
  });
});
