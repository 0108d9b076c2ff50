import type { Mention } from '../statements/mention.ts';
import { isCommonWord } from '../statements/speakers/common-words.ts';
import { isFirstName } from '../statements/speakers/known-names.ts';
import { roleWord } from '../statements/speakers/role-words.ts';
import { bare } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Token } from '../text/period-tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Named } from './named.ts';
import { PREPOSITIONS, WITH } from './relations.ts';

/** Those who stand for another: what follows with «ل» is of their title. */
const DEPUTIES = wordSet(
  'نائب النائب مساعد المساعد مستشار المستشار مبعوث المبعوث ممثل الممثل منسق المنسق مندوب المندوب متحدث المتحدث الأمين المدير وكيل الوكيل رئيس الرئيس',
);
/** Behind these stands one noun, whatever follows it. */
const GOVERNING: ReadonlySet<string> = new Set([...WITH, ...PREPOSITIONS]);
const COMMA = /^\s*[،,]\s*$/u;
/** Between an office and the name of what it rules: «أمير منطقة الرياض». */
const REGIONS = wordSet('منطقة إمارة محافظة إقليم ولاية');
/** What may stand behind a name and is no part of it. */
const NOT_SURNAMES = wordSet(
  'أمس اليوم مساء صباح ظهر يوم ليلة أول قبل بعد خلال بحضور برفقة والوفد إلى نظيره نظيرته أيضا قد أن إن',
);
/** How many words before its end a title may name a deputy: «النائب الثاني», «المنسق الإنساني». */
const NEAR_END = 3;

/**
 * One whose long title was read as two: «النائب الثاني | لرئيس مجلس الوزراء وزير الدفاع», «تميم بن حمد آل ثاني أمير | دولة قطر». Null where
 * the second is another.
 */
export function titleGoesOn(words: readonly Token[], first: Named, second: Named): Named | null {
  if (isApposition(words, first, second)) return together(first, second);
  if (isAdviser(words, first, second)) return advised(words, first, second);
  const of = REGIONS.has(words[first.to]?.folded ?? '') ? first.to + 1 : first.to;
  if (of !== second.from || words.slice(first.to, of + 1).some(({ gap }) => gap !== '')) return null;
  if (second.letter === 'ل' && of === first.to && standsFor(words, first)) return together(first, second);
  const isState = second.letter === '' && second.mention.form === 'institution' && second.mention.countries.length > 0;
  const office = roleWord(words[first.to - 1]?.folded ?? '');
  return isState && office?.kind === 'office' && !office.definite && isSomebody(first) ? together(first, second) : null;
}

/** «نظيره المصري، سامح شكري»: a title and, behind a comma, the bare name of who bears it. */
function isApposition(words: readonly Token[], first: Named, second: Named): boolean {
  if (first.to !== second.from || second.letter !== '' || !COMMA.test(words[second.from]?.gap ?? '')) return false;
  const isTitle = first.mention.form === 'title' && first.mention.name === null && first.mention.number === 'singular';
  return isTitle && second.mention.form === 'full-name' && second.mention.name?.start === second.mention.named.start;
}

/**
 * «مع كارتر بيج | مستشار الرئيس دونالد ترامب»: behind a preposition a name and a title are one, and the title ends with whom he advises.
 */
function isAdviser(words: readonly Token[], first: Named, { mention, from, letter }: Named): boolean {
  const isRightBehind = words.slice(first.to, from + 1).every(({ gap }) => gap === '');
  // A surname that nobody knows may stand between.
  if (from - first.to > 1 || !isRightBehind || letter !== '' || first.mention.name === null) return false;
  const stands = DEPUTIES.has(words[from]?.folded ?? '') && roleWord(words[from + 1]?.folded ?? '')?.definite === true;
  const isGoverned = [1, 2].some((back) => GOVERNING.has(words[first.from - back]?.folded ?? ''));
  return stands && isGoverned && mention.name !== null && mention.name.start > mention.named.start;
}

/** The first of two, up to the end of the second, with the surname that stands between. */
function advised(words: readonly Token[], first: Named, second: Named): Named {
  const { mention } = first;
  const end = words[second.from - 1]?.end ?? mention.named.end;
  const named = { ...mention.named, end };
  const name = mention.name === null ? null : { ...mention.name, end };
  const form = first.to < second.from ? 'full-name' : mention.form;
  return { ...first, to: second.to, mention: { ...mention, form, named, name } };
}

/**
 * «رئيس وزراء لبنان تمام | سلام»: a surname that is a word of the language, behind an office and a first name, where the phrase ends with it.
 */
export function withSurname(words: readonly Token[], named: Named): Named {
  const { mention, to } = named;
  const [last, surname, after] = [words[to - 1], words[to], words[to + 1]];
  const isBegun = mention.form === 'surname' && mention.offices.some(({ role }) => role !== 'امير');
  if (!isBegun || !last || !surname || last.end !== mention.name?.end) return named;
  if (!isFirstName(last.folded) && isCommonWord(surname.text, surname.folded)) return named;
  const isLast = after?.gap !== '';
  // «جون كي،»: «كي» is a word of grammar where more follows.
  const isWord =
    surname.gap === '' && /^[^\p{N}]{2,}$/u.test(surname.folded) && (isLast || !isFunctionWord(bare(surname.text)));
  if (!isWord || /^(?:ال|[وفبل]ال|ل.)/u.test(surname.folded) || NOT_SURNAMES.has(surname.folded)) return named;
  const goesOn =
    !isLast && !/^و/u.test(after.folded) && !PREPOSITIONS.has(after.folded) && !NOT_SURNAMES.has(after.folded);
  if (goesOn) return named;
  const end = { end: surname.end };
  const whole: Mention = {
    ...mention,
    form: 'full-name',
    span: { ...mention.span, ...end },
    named: { ...mention.named, ...end },
    name: { ...mention.name, ...end },
  };
  return { ...named, mention: whole, to: to + 1 };
}

function standsFor(words: readonly Token[], { from, to, mention }: Named): boolean {
  const end = words.slice(Math.max(from, to - NEAR_END), to);
  return mention.members.length === 0 && end.some(({ folded }) => DEPUTIES.has(folded));
}

function isSomebody({ mention }: Named): boolean {
  return mention.name !== null || mention.form === 'title';
}

/** The name that either of them has, with the titles of both. */
function together(first: Named, second: Named): Named {
  const main = first.mention.name === null && second.mention.name !== null ? second.mention : first.mention;
  const other = main === first.mention ? second.mention : first.mention;
  const mention: Mention = {
    ...main,
    span: { start: first.mention.span.start, end: second.mention.span.end },
    named: { start: first.mention.named.start, end: second.mention.named.end },
    form: main.form === 'anonymous' ? 'title' : main.form,
    offices: [...main.offices, ...(other.form === 'institution' ? [] : other.offices)],
    countries: [...new Set([...main.countries, ...other.countries])],
  };
  return { ...first, mention, to: second.to, states: [...first.states, ...second.mention.countries] };
}
