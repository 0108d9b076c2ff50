import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import { mayBeFunctionWord } from '../../src/text/function-words.ts';

const content = (text: string) => analyse(text).map((term) => term.exact);

describe('isFunctionWord', () => {
  it.each([
    { dialect: 'Egyptian', text: 'طب هو بكام دلوقتي وفين وليه؟', left: ['طب'] },
    { dialect: 'Levantine', text: 'شو صار هلق ولوين راح؟', left: ['صار'] },
    { dialect: 'Gulf', text: 'وشو وشلون ومنهو الحين؟', left: [] },
    { dialect: 'Iraqi', text: 'شكو ماكو وشكد هسه؟', left: [] },
    { dialect: 'Moroccan', text: 'علاش وقتاش شحال وشكون ديالهم دابا؟', left: [] },
    { dialect: 'Tunisian', text: 'شنوة واش وقداش متاعهم توا؟', left: [] },
  ])('drops the question words and particles of $dialect', ({ text, left }) => {
    expect(content(text)).toEqual(left);
  });

  it('drops the words with which an answer is asked for', () => {
    expect(content('بليز خبرني عن السودان، ارجوك')).toEqual(['السودان']);
    expect(content("Please tell me what's new, I don't know")).toEqual(['new']);
  });

  it('keeps names and words of print that are spelt like a particle', () => {
    expect(content('الرئيس هادي في دبا وذي قار')).toEqual(['الرييس', 'هادي', 'دبا', 'وذي', 'قار']);
    expect(content('تبعه انفجار في أيوا')).toEqual(['تبعه', 'انفجار', 'ايوا']);
    expect(content('ولاء')).toEqual(['ولا']);
  });
});

describe('mayBeFunctionWord', () => {
  it.each([
    { folded: 'علي', why: '«على»' },
    { folded: 'وعلي', why: '«وعلى»' },
    { folded: 'who', why: '"who" and "WHO"' },
  ])('holds for «$folded», which may be $why', ({ folded }) => {
    expect(mayBeFunctionWord(folded)).toBe(true);
  });

  it('holds for no name that no particle is spelt like', () => {
    expect(mayBeFunctionWord('كيري')).toBe(false);
    expect(mayBeFunctionWord('ولايه')).toBe(false);
  });
});
