import type { Article } from '../corpus/article.ts';
import { MAX_PASSAGE, Passage } from '../corpus/passage.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import type { Answer, PassageBlock } from './answer.ts';
import { meetingParts } from './meeting-line.ts';
import { noticesOf } from './meeting-notices.ts';
import { meetingOffers } from './meeting-offers.ts';
import { titleIn } from './meeting-title.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** One meeting as the articles tell of it: when, where and who, then of each article the sentence that says so. */
export function articlesOn(
  meeting: Meeting,
  language: Language,
  months: MonthNames | undefined,
): Pick<Answer, 'outcome' | 'heading' | 'blocks' | 'offers'> {
  const own = summaryWordingIn(language);
  const blocks = meeting.articles.flatMap((article) => sentenceIn(article, meeting) ?? []);
  return {
    outcome: blocks.length > 0 ? 'answered' : 'told',
    heading: own.toldIn(titleIn(meeting, months), meeting.articles.length),
    blocks: [...noticesOf([meetingParts(meeting, language, months).join(' · ')]), ...blocks],
    offers: meetingOffers([meeting], {}, { language, months }),
  };
}

/** The first sentence of an article that tells of a meeting; null where only its title or a picture does. */
function sentenceIn(article: Article, { traces }: Meeting): PassageBlock | null {
  const trace = traces.find((each) => each.article === article && each.paragraph?.kind === 'body');
  if (!trace?.paragraph) return null;
  const { paragraph, sentence, cue } = trace;
  // Of a page without stops, from the word of meeting on.
  const from = cue.end - sentence.start > MAX_PASSAGE ? cue.start : sentence.start;
  const passage = Passage.of(article, paragraph, { start: from, end: Math.min(sentence.end, from + MAX_PASSAGE) });
  const start = cue.start - from;
  return {
    kind: 'passage',
    passage,
    highlights: [{ start, end: start + cue.end - cue.start }],
    also: [],
    role: 'evidence',
  };
}
