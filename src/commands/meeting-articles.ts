import type { Article } from '../corpus/article.ts';
import { MAX_PASSAGE, Passage } from '../corpus/passage.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Content, PassageBlock } from './answer.ts';
import type { Spoken } from './command.ts';
import { meetingParts } from './meeting-line.ts';
import { meetingOffers } from './meeting-offers.ts';
import { titleIn } from './meeting-title.ts';
import { noticesOf } from './notices.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** One meeting as the articles tell of it: when, where and who, then of each article the sentence that says so. */
export function articlesOn(meeting: Meeting, spoken: Spoken): Content {
  const { toldIn } = summaryWordingIn(spoken.language);
  const blocks = meeting.articles.flatMap((article) => sentenceIn(article, meeting) ?? []);
  return {
    outcome: blocks.length > 0 ? 'answered' : 'told',
    heading: toldIn(titleIn(meeting, spoken.months), meeting.articles.length),
    blocks: [...noticesOf([meetingParts(meeting, spoken).join(' · ')]), ...blocks],
    offers: meetingOffers([meeting], {}, spoken),
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
