import type { Article } from '../../src/corpus/article.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import type { Findings } from '../../src/search/question.ts';

const article: Article = {
  slug: '2015-05-13-sochi',
  title: 'كيري يلتقي بوتين في سوتشي',
  source: 'صحيفة المدينة',
  agencies: [],
  url: 'https://example.org/2015/05/13/sochi',
  published: '2015-05-13',
  approximate: null,
  event: null,
  original: null,
  paragraphs: [
    {
      number: 1,
      kind: 'body',
      text: 'وصل وزير الخارجية الأميركي جون كيري إلى مدينة سوتشي الروسية للقاء الرئيس فلاديمير بوتين.',
      line: 9,
    },
    {
      number: 2,
      kind: 'body',
      text: 'وقال سيرغي لافروف إن الطرفين اتفقا على مواصلة التنسيق بشأن التسوية في سوريا.',
      line: 11,
    },
  ],
};

/** What the question of the tests is answered from. */
export const PRINTED = 'اتفقا على مواصلة التنسيق';
export const QUESTION = 'على ماذا اتفق لافروف بشأن سوريا؟';

export function smallDesk(names: 'latin' | 'arabic' = 'latin'): Desk {
  return new Desk(new Library([article]), { language: 'ar', names, direction: 'isolates' });
}

/** A library with a bug in it. */
class BrokenLibrary extends Library {
  override ask(): Findings {
    throw new TypeError('the index is torn');
  }
}

export function brokenDesk(): Desk {
  return new Desk(new BrokenLibrary([article]), { language: 'ar', names: 'latin', direction: 'isolates' });
}
