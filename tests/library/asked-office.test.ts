import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { KERRY, LAVROV } from '../statements/stated.ts';

const PARAGRAPHS = [
  'وقال وزير الخارجية الأميركي جون كيري إن الهدنة مع وزير الخارجية الروسي هشة، وإن الهدنة تحتاج إلى موسكو.',
  'وقال وزير الخارجية الروسي سيرغي لافروف إن المحادثات انتهت.',
  'وأضاف لافروف أن الهدنة صامدة.',
  'وصل الوفدان إلى المدينة مساء أمس، وجرى اللقاء في قصر قديم على البحر.',
  'وذكر التقرير أن أسعار القمح ارتفعت في الأسواق العالمية.',
];
const LIBRARY = new Library([article({ published: '2015-05-13', paragraphs: PARAGRAPHS })], [KERRY, LAVROV]);

function firstFor(text: string): string | undefined {
  const { passages, near } = LIBRARY.ask({ text });
  return (passages[0] ?? near[0])?.passage.text;
}

describe('a question for the words of an office', () => {
  it.each([
    'ماذا قال وزير الخارجية الروسي عن الهدنة؟',
    'ماذا قال وزير خارجية روسيا عن الهدنة؟',
    'شو قال الوزير الروسي عن الهدنة',
  ])('is answered with its holder’s words: «%s»', (text) => {
    expect(firstFor(text)).toBe(PARAGRAPHS[2]);
  });

  it('is answered with those of another minister where he is asked for', () => {
    expect(firstFor('ماذا قال وزير الخارجية الأميركي عن الهدنة؟')).toBe(PARAGRAPHS[0]);
  });
});
