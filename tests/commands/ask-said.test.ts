import { describe, expect, it } from 'vitest';
import type { PassageBlock } from '../../src/commands/answer.ts';
import { askedFor, withSpeaker, wordsOffer } from '../../src/commands/ask-said.ts';
import { Passage } from '../../src/corpus/passage.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { KERRY, LAVROV } from '../statements/stated.ts';

const TEXT =
  'وقال وزير الخارجية الروسي سيرغي لافروف إن الهدنة صامدة. وأكد وزير الخارجية الأميركي جون كيري أن العقوبات باقية.';
const SOCHI = article({ published: '2015-05-13', paragraphs: [TEXT, 'وصل لافروف إلى سوتشي.'] });
const LIBRARY = new Library([SOCHI], [LAVROV, KERRY]);

/** The passage of a paragraph, a word of it marked. */
function found(word: string, paragraph = 1): PassageBlock {
  const block = SOCHI.paragraphs[paragraph - 1];
  if (!block) throw new RangeError(`no paragraph ${paragraph}`);
  const start = block.text.indexOf(word);
  const passage = Passage.of(SOCHI, block, { start: 0, end: block.text.length });
  return { kind: 'passage', passage, highlights: [{ start, end: start + word.length }], also: [], role: 'evidence' };
}

function speakerOf(question: string, speaker: string | null, block: PassageBlock): string | undefined {
  const asked = askedFor(question, speaker, LIBRARY);
  return asked ? withSpeaker(block, asked, LIBRARY, 'ar').said?.speaker : undefined;
}

describe('a question for whoever said something', () => {
  it('is answered with the speaker of the words that match', () => {
    expect(speakerOf('من قال إن العقوبات باقية؟', null, found('العقوبات'))).toBe('جون كيري');
    expect(speakerOf('من قال إن الهدنة صامدة؟', null, found('الهدنة'))).toBe('سيرغي لافروف');
  });

  it('names nobody where what matches was said by nobody', () => {
    expect(speakerOf('من قال إنه في سوتشي؟', null, found('سوتشي', 2))).toBeUndefined();
    expect(speakerOf('من قال ذلك من الوزراء؟', null, found('وزير'))).toBeUndefined();
  });
});

describe("a question for somebody's words", () => {
  it('is answered with theirs, whatever else the passage holds', () => {
    expect(speakerOf('ماذا قال لافروف عن العقوبات؟', 'لافروف', found('العقوبات'))).toBe('سيرغي لافروف');
  });

  it('puts no name to a passage in which they say nothing', () => {
    expect(speakerOf('ماذا قال لافروف في سوتشي؟', 'لافروف', found('سوتشي', 2))).toBeUndefined();
  });
});

describe('a question that asks for no words', () => {
  it('is none, and so is one for somebody unknown', () => {
    expect(askedFor('أين التقى الوزيران؟', null, LIBRARY)).toBeNull();
    expect(askedFor('ماذا قال بوتفليقة؟', 'بوتفليقة', LIBRARY)).toBeNull();
  });
});

describe('a question for the words of somebody', () => {
  const offered = (question: string) => {
    const asked = askedFor(question, 'لافروف', LIBRARY);
    return asked && wordsOffer(question, asked, LIBRARY, 'ar').map(({ options }) => options);
  };

  it('leads to all of them on its topic', () => {
    expect(offered('ماذا قال لافروف عن الهدنة؟')).toEqual([{ who: 'سيرغي لافروف', about: 'الهدنة' }]);
  });

  it('leads to all of them where none are on its topic', () => {
    expect(offered('ماذا قال لافروف عن النفط؟')).toEqual([{ who: 'سيرغي لافروف' }]);
  });
});
