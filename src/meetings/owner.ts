import { cueWords } from '../statements/reports/lexicon.ts';
import type { Token } from '../text/period-tokens.ts';
import type { Cue } from './cue-at.ts';
import type { Named } from './named.ts';
import { PREPOSITIONS, RELATIVE, WAS } from './relations.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Here somebody's own words begin. */
const SPEECH = /[:«"“]/u;

/**
 * Whoever is named last before a word and depends on no preposition: the owner of «لقائه», the subject of «التقى». Where nobody is, he
 * who speaks behind it: «وخلال لقائه كيري، أكد لافروف أن …».
 */
export function ownerOf(sentence: SentenceWords, cue: Cue): Named | null {
  const { words, named } = sentence;
  const before = named.filter(
    (each) => each.to <= cue.from && isSomebody(each) && isSubject(words, each, sentence.from),
  );
  const told = cue.owned || cue.kind !== 'visit' ? null : antecedentOf(sentence, cue);
  const last = told ?? before.at(-1);
  // «قال المتحدث: "هناك اجتماع مع بلاتر"»: who tells of a meeting in his own words need not have been there.
  if (last && !cue.owned && isSpoken(sentence, cue, last.to)) return null;
  const speaks = (each: Named) => each.from > cue.to && each.mention.name !== null && isSaying(words[each.from - 1]);
  return last ?? named.find(speaks) ?? null;
}

/** Whether a word of meeting stands in what somebody says himself, who is named before a place. */
export function isSpoken({ words, from }: SentenceWords, cue: Cue, since = from + 1): boolean {
  return words.slice(since, cue.from + 1).some(({ gap }) => SPEECH.test(gap));
}

/** «مع بيج الذي وصل إلى موسكو في زيارة»: him of whom the clause around a word tells; null where none does. */
export function antecedentOf({ words, from, named }: SentenceWords, cue: Cue): Named | null {
  const clause = words.findLastIndex(({ folded }, at) => at >= from && at < cue.from && RELATIVE.has(folded));
  return named.find(({ to }) => to === clause) ?? null;
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

export function isSomebody({ mention }: Named): boolean {
  if (mention.members.length > 0) return mention.members.every(({ name }) => name !== null);
  return mention.name !== null || mention.form === 'title' || mention.form === 'surname';
}

export function isGoverned(words: readonly Token[], named: Named): boolean {
  return (named.letter !== '' && named.letter !== 'و') || PREPOSITIONS.has(words[named.from - 1]?.folded ?? '');
}
