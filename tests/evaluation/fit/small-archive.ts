import { passagesOf } from '../../../src/corpus/passages.ts';
import { askAll } from '../../../src/evaluation/fit/asked.ts';
import type { PosedQuestion } from '../../../src/evaluation/fit/exam.ts';
import { CompiledIndex } from '../../../src/search/compiled-index.ts';
import { PassageSearch } from '../../../src/search/passage-search.ts';
import { NO_SAYINGS } from '../../../src/search/sayings.ts';
import { article } from '../../archive.ts';

/** Three articles of one paragraph each, whose ids are `sochi#1.0`, `moscow#1.0` and `geneva#1.0`. */
const ARTICLES = [
  article({ slug: 'sochi', title: '', paragraphs: ['التقى الوزير كيري نظيره لافروف في مدينة سوتشي.'] }),
  article({ slug: 'moscow', title: '', paragraphs: ['وصل الوزير تيلرسون إلى موسكو مساء الثلاثاء.'] }),
  article({ slug: 'geneva', title: '', paragraphs: ['بدأ الخبراء اجتماعهم في مدينة جنيف يوم السبت.'] }),
];

export const MET: PosedQuestion = { text: 'أين التقى كيري لافروف؟', group: 'sochi', right: new Set(['sochi#1.0']) };
export const CAME: PosedQuestion = { text: 'متى وصل تيلرسون؟', group: 'moscow', right: new Set(['moscow#1.0']) };
export const BEGAN: PosedQuestion = {
  text: 'متى بدأ الخبراء اجتماعهم؟',
  group: 'geneva',
  right: new Set(['geneva#1.0']),
};
/** The archive has the words and not the answer. */
export const LEFT: PosedQuestion = { text: 'لماذا استقال الوزير في مدينة باريس؟', group: 'left', right: new Set() };

export function asked(...questions: readonly PosedQuestion[]) {
  const passages = ARTICLES.flatMap(passagesOf);
  return askAll(new PassageSearch(passages, new CompiledIndex()), {
    passages,
    questions,
    literal: true,
    sayings: NO_SAYINGS,
  });
}
