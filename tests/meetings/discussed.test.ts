import { describe, expect, it } from 'vitest';
import { namesBoth, namesSubject, tellsHowItWent } from '../../src/meetings/discussed.ts';
import { mentionWords } from '../../src/statements/speakers/mention-at.ts';

const wordsOf = (text: string) => mentionWords(text).map(({ folded }) => folded);

describe('what a sentence tells of talks', () => {
  it('is a subject that they turned to', () => {
    expect(namesSubject(wordsOf('كما تطرق الوزيران إلى ملف المياه'))).toBe(true);
    expect(namesSubject(wordsOf('وبحثا سبل زيادة الصادرات'))).toBe(true);
    expect(namesSubject(wordsOf('وصل الوزير إلى المطار صباحا'))).toBe(false);
  });

  it('is what the two did together', () => {
    expect(namesBoth(wordsOf('واستعرض الجانبان مشاريع الطاقة'))).toBe(true);
    expect(namesBoth(wordsOf('واستعرض الوزير مشاريع الطاقة'))).toBe(false);
  });

  it('is how they went and how long they took', () => {
    expect(tellsHowItWent(wordsOf('ووصف الوزير المحادثات بأنها كانت مثمرة'))).toBe(true);
    expect(tellsHowItWent(wordsOf('واستمرت المباحثات ثلاث ساعات'))).toBe(true);
    expect(tellsHowItWent(wordsOf('وقال إن الطريق مثمرة أشجارها'))).toBe(false);
    expect(tellsHowItWent(wordsOf('وعرض في المحادثات التي جرت في بيروت مع الوزير أمس خطة جيدة'))).toBe(false);
  });
});
