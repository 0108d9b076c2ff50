import type { Passage } from '../corpus/passage.ts';
import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Answer, PassageBlock } from './answer.ts';
import { placeOf } from './passage-ref.ts';
import { buttonWordingIn } from './wording-buttons.ts';

/** How much is shown, in UTF-16 units: it fits into one message with titles and footers. */
const ROOM = 4000;
const MOST = 5;

/** The paragraphs around a passage, in the order of the article: the passage itself as evidence, its neighbours beside it. */
export function contextOf(ref: string, library: Library, language: Language): Answer {
  const wording = buttonWordingIn(language);
  const answer = { language, asked: null, private: true };
  const place = placeOf(ref, library);
  if (!place) return { ...answer, outcome: 'misused', heading: wording.noSuchPassage, blocks: [] };
  const { passages, at } = place;
  const { from, to } = windowAround(passages, at);
  const shown = passages.slice(from, to);
  return {
    ...answer,
    outcome: 'answered',
    heading: wording.context(passages[at]?.article.title ?? ''),
    blocks: shown.map((passage) => blockOf(passage, passage === passages[at])),
    around: { earlier: passages[from - 1] ?? null, later: passages[to] ?? null },
  };
}

/** Neighbours by turns, one before and one after, as long as there is room. */
function windowAround(passages: readonly Passage[], at: number): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at + 1];
  let room = ROOM - (passages[at]?.text.length ?? 0);
  for (let grown = true; grown && to - from < MOST; ) {
    grown = false;
    for (const next of [from - 1, to]) {
      const length = passages[next]?.text.length;
      if (length === undefined || length > room || to - from === MOST) continue;
      room -= length;
      if (next < from) from = next;
      else to = next + 1;
      grown = true;
    }
  }
  return { from, to };
}

function blockOf(passage: Passage, isAsked: boolean): PassageBlock {
  return { kind: 'passage', passage, highlights: [], also: [], role: isAsked ? 'evidence' : 'near' };
}
