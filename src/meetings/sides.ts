import { cueWords } from '../statements/reports/lexicon.ts';
import { COMPLEMENTISERS } from '../statements/speakers/lexicon/limits.ts';
import { stateOfAdjective } from '../statements/speakers/states.ts';
import type { Token } from '../text/period-tokens.ts';
import { type Cue, cueAt } from './cue-at.ts';
import type { Named } from './named.ts';
import { beforeCourtesy, behindParenthesis } from './parenthesis.ts';
import { ATTENDED, BREAKS, COURTESIES, OF_HIMSELF, PREPOSITIONS, TIMES, TOPICS, WAS, WITH } from './relations.ts';

/** Those of a sentence who met, by one word of meeting. */
export interface Sides {
  readonly named: readonly Named[];
  /** Whether somebody is missing who must be sought before the word: «لقائه كيري», «والتقى كيري». */
  readonly lacksOwner: boolean;
}

/** The words of a paragraph from one to another, and who is named among them. */
export interface SentenceWords {
  readonly words: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}

const COMMA = /[،,]/u;
const STOP = /[:؛«»"“”!?؟]/u;
/** How many words may part a word of meeting from those who met: «محادثات مطولة وصريحة في اليوم نفسه مع». */
const MOST_SKIPPED = 9;
const FEW_SKIPPED = 5;

/** Who met, by one word of meeting; null where it tells of nobody: «المفاوضات». */
export function sidesOf(sentence: SentenceWords, cue: Cue): Sides | null {
  const after = namedAfter(sentence, cue);
  return cue.frame === 'noun' ? nounSides(sentence, cue, after) : verbSides(sentence, cue, after);
}

function verbSides(sentence: SentenceWords, cue: Cue, after: readonly Found[]): Sides | null {
  const subjects = subjectsOf(sentence, cue);
  if (cue.frame === 'with') {
    const first = subjects[0] ?? after.find(({ named, joined }) => !joined && named.from === cue.to)?.named;
    const others = after.filter(({ joined }) => joined).map(({ named }) => named);
    // «لافروف وكيري يبحثان …» met each other; «موسكو وواشنطن تبحثان» need not.
    const met =
      others.length > 0 && first ? [first, ...others] : cue.dual && subjects.every(isSomebody) ? subjects : [];
    // «موسكو تناقش مع واشنطن» goes on for weeks.
    return areSeveral(met) && met.some(isSomebody) ? { named: met, lacksOwner: false } : null;
  }
  const named = [...subjects, ...after.map((each) => each.named)];
  if (cue.kind === 'visit') return visitors(named, true);
  return named.length === 0 ? null : { named, lacksOwner: !areSeveral(named) };
}

/** Those who stand right before a verb: «لافروف وكيري يلتقيان». */
function subjectsOf({ words, named }: SentenceWords, cue: Cue): Named[] {
  const found: Named[] = [];
  let at = named.findIndex(({ to }) => to === cue.from);
  for (let each = named[at]; each; each = named[at]) {
    found.unshift(each);
    const before = named[at - 1];
    if (each.letter !== 'و' || before?.to !== each.from) break;
    at--;
  }
  const [first] = found;
  return first && !isGoverned(words, first) ? found : [];
}

function nounSides(sentence: SentenceWords, cue: Cue, after: readonly Found[]): Sides | null {
  const named = after.map((each) => each.named);
  if (cue.definite && ATTENDED.has(sentence.words[cue.from - 1]?.folded ?? '')) return null;
  const owned = cue.owned || OF_HIMSELF.has(sentence.words[cue.to]?.folded ?? '');
  if (cue.kind === 'visit')
    return named.length > 0 || owned || !cue.definite ? visitors(named, owned || !cue.definite) : null;
  // «لقاء سوتشي» is where, not who.
  if (named.length === 0 || (after[0]?.joined === false && named.length === 1 && isPlace(named[0]))) return null;
  // «لقاء كيري» alone does not tell with whom; «محادثات مع كيري ولافروف» has somebody before it, «محادثات بين …» has not.
  return {
    named,
    lacksOwner: owned || (after[0]?.joined === true && !(areSeveral(named) && isBetween(sentence, named))),
  };
}

function isBetween({ words }: SentenceWords, [first]: readonly Named[]): boolean {
  const before = words[beforeCourtesy(words, first?.from ?? 0) - 1]?.folded ?? '';
  return !(before === 'مع' || before === 'ومع' || before === 'من' || first?.letter === 'ب');
}

function isPlace(named: Named | undefined): boolean {
  return named !== undefined && named.mention.form === 'institution' && named.to === named.from + 1;
}

/** He who visits; he stands before «زيارة إلى بغداد». States and cities behind the word are where. */
function visitors(named: readonly Named[], owned: boolean): Sides {
  const visitor = named.find(isSomebody);
  // «زيارة المسؤول الأميركي»: somebody else than whoever stands before it.
  const isAnybody = named[0]?.mention.form === 'anonymous';
  return { named: visitor ? [visitor] : [], lacksOwner: !visitor && owned && !isAnybody };
}

function areSeveral(named: readonly Named[]): boolean {
  return named.length > 1 || named.some(({ mention }) => mention.number !== 'singular');
}

interface Found {
  readonly named: Named;
  /** Whether «مع», «بـ» or the like stands before it. */
  readonly joined: boolean;
}

function namedAfter(sentence: SentenceWords, cue: Cue): Found[] {
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
    if (STOP.test(word.gap) || (COMMA.test(word.gap) && found.length > 1 && named?.letter !== 'و')) break;
    const how = named ? howJoined(words, named, cue, found) : null;
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
  if (named.from === cue.to) return 'free';
  // «خلال لقائه اليوم مبعوث الأمم المتحدة»
  if (cue.owned && words.slice(cue.to, named.from).every(({ folded }) => TIMES.has(folded))) return 'free';
  if (cue.frame === 'noun') return null;
  return PREPOSITIONS.has(before) ? null : 'free';
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

function isGoverned(words: readonly Token[], named: Named): boolean {
  return (named.letter !== '' && named.letter !== 'و') || PREPOSITIONS.has(words[named.from - 1]?.folded ?? '');
}

/**
 * Whoever is named last before a word and depends on no preposition: the owner of «لقائه», the subject of «التقى». Where nobody is, he
 * who speaks behind it: «وخلال لقائه كيري، أكد لافروف أن …».
 */
export function ownerOf(sentence: SentenceWords, cue: Cue): Named | null {
  const { words, named } = sentence;
  const before = named.filter(
    (each) => each.to <= cue.from && isSomebody(each) && isSubject(words, each, sentence.from),
  );
  const speaks = (each: Named) => each.from > cue.to && each.mention.name !== null && isSaying(words[each.from - 1]);
  return before.at(-1) ?? named.find(speaks) ?? null;
}

/** «مقر الرئيس الروسي» is no subject; a name with or without a title is one more often than not. */
function isSubject(words: readonly Token[], each: Named, from: number): boolean {
  if (isGoverned(words, each)) return false;
  const before = words[each.from - 1];
  return (
    each.mention.form !== 'title' ||
    each.from === from ||
    words[each.from]?.gap !== '' ||
    isSaying(before) ||
    WAS.has(before?.folded ?? '')
  );
}

function isSaying(word: Token | undefined): boolean {
  return word !== undefined && cueWords(word.folded).length > 0;
}

function isSomebody({ mention }: Named): boolean {
  if (mention.members.length > 0) return mention.members.every(({ name }) => name !== null);
  return mention.name !== null || mention.form === 'title' || mention.form === 'surname';
}
