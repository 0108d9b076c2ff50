import { stateOfCapital } from '../statements/speakers/states.ts';
import type { Cue } from './cue-at.ts';
import type { Named } from './named.ts';
import { type Found, namedAfter } from './named-after.ts';
import { isGoverned, isSomebody } from './owner.ts';
import { beforeCourtesy } from './parenthesis.ts';
import { ATTENDED, OF_HIMSELF } from './relations.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Those of a sentence who met, by one word of meeting. */
interface Sides {
  readonly named: readonly Named[];
  /** Whether somebody is missing who must be sought before the word: «لقائه كيري», «والتقى كيري». */
  readonly lacksOwner: boolean;
}

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
  if (cue.arrival) return arrived(sentence, cue, named);
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
  const named = withoutPlace(sentence, after).map((each) => each.named);
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

/** «محادثات فيينا بين إيران والدول الكبرى»: the city right behind the word is where they are. */
function withoutPlace({ words }: SentenceWords, after: readonly Found[]): readonly Found[] {
  const [first, next] = after;
  if (!first || !next?.joined || first.joined || !isPlace(first.named)) return after;
  const isWhere = ['بين', 'وبين'].includes(words[next.named.from - 1]?.folded ?? '');
  return isWhere && stateOfCapital(words[first.named.from]?.folded ?? '') !== null ? after.slice(1) : after;
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

/** «وصل كيري إلى موسكو», «كيري يصل موسكو»: he who stands right beside the verb; «رسالة وصلت …» is nobody. */
function arrived({ words }: SentenceWords, cue: Cue, named: readonly Named[]): Sides | null {
  const [first] = named;
  const isBeside = first && (first.to === cue.from || beforeCourtesy(words, first.from) === cue.to);
  return isBeside && isSomebody(first) ? { named: [first], lacksOwner: false } : null;
}

function areSeveral(named: readonly Named[]): boolean {
  return named.length > 1 || named.some(({ mention }) => mention.number !== 'singular');
}
