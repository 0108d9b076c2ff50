import { COMPLEMENTISERS } from '../statements/speakers/lexicon/limits.ts';
import { stateOfAdjective } from '../statements/speakers/states.ts';
import type { Token } from '../text/period-tokens.ts';
import { type Cue, cueAt } from './cue-at.ts';
import type { Named } from './named.ts';
import { isSomebody } from './owner.ts';
import { beforeCourtesy, behindParenthesis } from './parenthesis.ts';
import { AROUND, ATTENDED, BREAKS, COURTESIES, PREPOSITIONS, PRESENT, TIMES, TOPICS, WITH } from './relations.ts';
import type { SentenceWords } from './sentence-words.ts';

const COMMA = /[،,]/u;
const STOP = /[:؛«»"“”!?؟…]|\.\./u;
/** How many words may part a word of meeting from those who met: «محادثات مطولة وصريحة في اليوم نفسه مع». */
const MOST_SKIPPED = 9;
const FEW_SKIPPED = 5;
/** Words with the article before a name: «الطيار الأردني». */
const MOST_DEFINITE = 2;

/** Somebody behind a word of meeting. */
export interface Found {
  readonly named: Named;
  /** Whether «مع», «بـ» or the like stands before it. */
  readonly joined: boolean;
}

/** Those who are named behind a word of meeting and met by it, in order. */
export function namedAfter(sentence: SentenceWords, cue: Cue): Found[] {
  const { words, to } = sentence;
  const found: Found[] = [];
  let skipped = 0;
  for (let at = cue.to; at < to && skipped <= (found.length > 0 ? FEW_SKIPPED : MOST_SKIPPED); ) {
    const word = words[at];
    const behind = found.length < 2 ? behindParenthesis(sentence, at) : null;
    if (behind !== null) {
      at = behind;
      continue;
    }
    const named = sentence.named.find((each) => each.from === at);
    // «اللقاء الذي حضره …» tells who else was there.
    if (word && cue.definite && ATTENDED.has(word.folded)) break;
    if (!word || (at > cue.to && ends(words, at, cue))) break;
    if (STOP.test(word.gap) || (COMMA.test(word.gap) && found.length > 1 && partsThem(word, named))) break;
    if (found.length > 1 && PRESENT.has(word.folded)) break;
    const how = named && !isAround(words, named) ? howJoined(words, named, cue, found) : null;
    if (named && how !== null) {
      // «وزيري الخارجية الروسي سيرغي لافروف …»: the names behind the title of two are the two.
      const title = isTitleOfMany(found.at(-1)?.named, named) ? found.pop()?.named : undefined;
      const states = title?.mention.countries ?? stateOfAnd(words[named.from - 1]);
      found.push({ named: { ...named, states }, joined: how === 'joined' });
      skipped = 0;
    } else if (!COURTESIES.has(word.folded)) skipped++;
    at = named?.to ?? at + 1;
  }
  return found;
}

/** Whether those behind a comma are others: «، أمس، مع نظيره» goes on. */
function partsThem({ folded }: Token, named: Named | undefined): boolean {
  return named?.letter !== 'و' && !TIMES.has(folded) && folded !== 'مع';
}

function ends(words: readonly Token[], at: number, cue: Cue): boolean {
  const folded = words[at]?.folded ?? '';
  if (COMPLEMENTISERS.has(folded) || BREAKS.has(folded)) return true;
  return (
    TOPICS.has(folded) || (cueAt(words, at) !== null && cue.frame === 'noun') || cueAt(words, at)?.frame === 'verb'
  );
}

function howJoined(words: readonly Token[], named: Named, cue: Cue, found: readonly Found[]): 'joined' | 'free' | null {
  const before = words[beforeCourtesy(words, named.from) - 1]?.folded ?? '';
  const last = found.at(-1);
  const behind = last !== undefined && last.named.to === named.from;
  if (named.letter === 'و')
    return behind || before === 'بينه' || before === 'بينها'
      ? last?.joined
        ? 'joined'
        : 'free'
      : isWithWaw(named, cue);
  if (last && stateOfAnd(words[named.from - 1]).length > 0) return last.joined ? 'joined' : 'free';
  if (named.letter === 'ب') return cue.kind !== 'visit' && isSomebody(named) ? 'joined' : null;
  if (named.letter === 'ل') return cue.kind === 'talks' && behind && named.mention.name !== null ? 'joined' : null;
  if (named.letter !== '') return null;
  if (WITH.has(before) || (cue.kind === 'call' && before === 'من')) return 'joined';
  if (behind) return howBehind(words, last, named, cue);
  if (beforeCourtesy(words, named.from) === cue.to) return 'free';
  // «خلال لقائه اليوم مبعوث الأمم المتحدة»
  if (cue.owned && words.slice(cue.to, named.from).every(({ folded }) => TIMES.has(folded))) return 'free';
  if (cue.frame === 'noun') return null;
  return PREPOSITIONS.has(before) ? null : 'free';
}

/** «التقى عددا من رفاق الطيار»: not he is met. */
function isAround(words: readonly Token[], { from, letter }: Named): boolean {
  let at = beforeCourtesy(words, from) - 1;
  // «رفاق الطيار الأردني معاذ»
  for (const least = at - MOST_DEFINITE; at > least && words[at]?.folded.startsWith('ال'); ) at--;
  const before = words[at]?.folded.replace(/^[وبل](?=.{3})/u, '') ?? '';
  return letter === '' && words[from]?.gap === '' && AROUND.has(before);
}

/** «كيري يبحث ولافروف …» */
function isWithWaw(named: Named, cue: Cue): 'joined' | null {
  return cue.frame === 'with' && named.from === cue.to ? 'joined' : null;
}

/** Right behind another: the name of a title of two, the object of a verb, whom the owner of «لقائه» met. */
function howBehind(words: readonly Token[], last: Found, named: Named, cue: Cue): 'joined' | 'free' | null {
  if (isTitleOfMany(last.named, named)) return last.joined ? 'joined' : 'free';
  return cue.frame !== 'noun' || cue.owned || words[named.from]?.gap === '' ? 'free' : null;
}

/** The state of «والأمريكي» before «جون كيري». */
function stateOfAnd(word: Token | undefined): readonly string[] {
  const state = word?.folded.startsWith('وال') ? stateOfAdjective(word.folded.slice(1)) : null;
  return state ? [state] : [];
}

function isTitleOfMany(title: Named | undefined, named: Named): boolean {
  if (!title || title.to !== named.from || named.mention.name === null) return false;
  return title.mention.number !== 'singular' && title.mention.members.length === 0 && title.mention.name === null;
}
