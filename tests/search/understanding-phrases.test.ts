import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../src/search/understanding-phrases.ts';

describe('phrasesIn', () => {
  it.each([
    { text: 'من قال «لا حل عسكري» في سوتشي؟', phrases: ['لا حل عسكري'] },
    { text: 'من قال « لا حل عسكري »؟', phrases: ['لا حل عسكري'] },
    { text: 'ماذا قال عن «داعش»؟', phrases: ['داعش'] },
    { text: 'من قال "لا حل عسكري"؟', phrases: ['لا حل عسكري'] },
    { text: 'من قال “لا حل عسكري”؟', phrases: ['لا حل عسكري'] },
    { text: 'من قال ”لا حل عسكري“؟', phrases: ['لا حل عسكري'] },
    { text: 'من قال »لا حل عسكري«؟', phrases: ['لا حل عسكري'] },
    { text: '«جبهة النصرة» و"وقف إطلاق النار"', phrases: ['جبهة النصرة', 'وقف إطلاق النار'] },
    { text: '«قال "لا حل عسكري" أمس»', phrases: ['قال "لا حل عسكري" أمس'] },
  ])('finds the phrases of $text', ({ text, phrases }) => {
    expect(phrasesIn(text).map((phrase) => phrase.text)).toEqual(phrases);
  });

  it.each([
    'من قال «لا حل عسكري؟',
    'من قال لا حل عسكري» ؟',
    'من قال "لا حل عسكري؟',
    '««لا حل عسكري»',
    '«لا «حل» عسكري»',
    'ما رأيه في "داعش"؟',
    'ماذا في «»؟',
    'ماذا في « »؟',
    'لا علامات هنا',
  ])('finds none in %s', (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });

  it('keeps what pairs up where other marks do not', () => {
    expect(phrasesIn('«وقف إطلاق النار" في حلب» "')).toHaveLength(1);
    expect(phrasesIn('«وقف إطلاق النار» "في حلب')[0]?.text).toBe('وقف إطلاق النار');
  });

  it('points at the words without their marks', () => {
    const text = 'من قال « لا حل »؟';
    expect(phrasesIn(text)[0]?.span).toEqual({ start: 9, end: 14 });
  });
});
