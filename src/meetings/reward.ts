import { mentionWords } from '../statements/speakers/mention-at.ts';
import type { Statement } from '../statements/statement.ts';
import { analyse } from '../text/analysis.ts';
import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { namesBoth, namesSubject, tellsHowItWent } from './discussed.ts';
import type { Meeting } from './meeting.ts';
import { tellsNextStep } from './next-step.ts';
import type { Stance } from './stance.ts';

/**
 * What a sentence is worth by what kind of sentence it is. A summary of a meeting holds what those who met said and agreed on, then what
 * their houses say of it; what nobody says is mostly background. Chosen by hand, from what editors do.
 */
const WORTH = {
  base: 0.2,
  saidByParticipant: 1.3,
  saidByBoth: 1.3,
  saidByHouse: 0.8,
  /** Who speaks for a side without having met: «مساعد الرئيس الروسي». */
  saidBySide: 0.8,
  saidByOther: 0.6,
  /** What they spoke of, without what was said of it: «بحث الجانبان ملف المياه». */
  discussed: 0.8,
  /** That they agree or differ, in the words of the paper. */
  toldOfThem: 0.3,
  stance: 0.3,
  /** How the talks went: «كانت صريحة واستمرت ساعتين». */
  howItWent: 0.4,
  /** What is to follow. */
  next: 0.3,
  tellsOfIt: 0.1,
  namesParticipant: 0.2,
  /** The first sentences of an article, and all of them the more the earlier they stand. */
  opening: 0.3,
  beginning: 0.3,
  heading: 1,
  position: 0.25,
  ceremony: -0.4,
  earlier: -0.4,
  /** «وكان قد …»: what was before. */
  background: -0.3,
  otherYear: -0.5,
} as const;

/** Words with which somebody takes a position: it must be, it is not, only if. */
const POSITION = wordSet(
  'يجب ينبغي ضرورة لا لن لم ليس ليست غير بدون شرط بشرط شريطة فقط ممكن مستعد مستعدة استعداد استعدادها حال ملتزم التزام تمسك عازم عزم قرر قررت نريد نرفض يرفض حذر يحذر دعا طالب لابد خلال أهمية',
);
/** Words of thanks, welcome and rites: said at every meeting. */
const CEREMONY = wordSet(
  'امتنانه امتنانها الامتنان شكره شكرها تحية تحياته أكاليل مراسم تهنئة تهانيه ترحيبه رحب ودية السلام الوطني حفاوة مأدبة صورة أعضاء الوفدين',
);
/** So many sentences of an article are its opening. */
const OPENING = 3;
const WAS = wordSet('كان كانت');
const HAD = wordSet('قد سابق سابقا قبل قبيل');

/** Above 0 for every sentence. */
export function rewardOf(candidate: Candidate, stance: Stance, meeting: Meeting, isBefore: boolean): number {
  const { text, number, position, tellsOfIt, sectionShare } = candidate;
  const words = wordsOf(text);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word) || list.has(word.replace(/^و/u, '')));
  const kinds: readonly (readonly [keyof typeof WORTH, boolean])[] = [
    ['stance', stance !== 'point'],
    ['howItWent', tellsHowItWent(words)],
    ['next', tellsNextStep(text)],
    ['tellsOfIt', tellsOfIt],
    ['namesParticipant', namesParticipant(text, meeting)],
    ['opening', number < OPENING],
    ['position', has(POSITION)],
    ['ceremony', has(CEREMONY)],
    ['earlier', isBefore],
    ['background', /^وكان/u.test(text)],
    ['otherYear', tellsOfOtherYear(words, meeting)],
  ];
  const worth =
    WORTH.base +
    worthOfSource(candidate, words, stance, meeting) +
    WORTH.beginning * (1 - position) +
    WORTH.heading * likenessToHeading(candidate) +
    kinds.reduce((sum, [kind, is]) => sum + (is ? WORTH[kind] : 0), 0);
  return Math.max(worth * sectionShare, LEAST);
}

const LEAST = 0.05;

/** The most that who says it, or what it tells of the talks, makes of a sentence. */
function worthOfSource(
  { text, statements, isOfSide, tellsOfIt }: Candidate,
  words: readonly string[],
  stance: Stance,
  meeting: Meeting,
): number {
  const isOfThem =
    tellsOfIt ||
    statements.some(({ speaker }) => speaker !== null) ||
    namesParticipant(text, meeting) ||
    namesBoth(words);
  return Math.max(
    stance === 'point' ? 0 : WORTH.toldOfThem,
    isOfThem && namesSubject(words) ? WORTH.discussed : 0,
    isOfSide ? WORTH.saidBySide : 0,
    ...statements.map((each) => worthOfSpeaker(each, meeting)),
  );
}

function namesParticipant(text: string, { participants }: Meeting): boolean {
  return participants.some(({ short }) => text.includes(short));
}

function worthOfSpeaker({ speaker, speakerKind, members }: Statement, { participants }: Meeting): number {
  if (members.length > 1) return WORTH.saidByBoth;
  if (participants.some(({ name }) => name === speaker)) return WORTH.saidByParticipant;
  return speakerKind === 'institution' || speakerKind === 'collective' ? WORTH.saidByHouse : WORTH.saidByOther;
}

/** Which of some sentences in order tell what others said before they met: «وكان ريابكوف قال في وقت سابق …», as long as he goes on. */
export function saidBefore(candidates: readonly Candidate[], { participants }: Meeting): boolean[] {
  let speaker: string | null = null;
  return candidates.map(({ text, statements }) => {
    const own = statements[0]?.speaker ?? null;
    const isOther = own !== null && participants.every(({ name }) => name !== own);
    if (isOther && isEarlier(wordsOf(text))) speaker = own;
    else if (own === null || own !== speaker) speaker = null;
    return speaker !== null;
  });
}

function isEarlier(words: readonly string[]): boolean {
  const [first = ''] = words;
  return WAS.has(first.replace(/^و/u, '')) && words.slice(1, 12).some((word) => HAD.has(word));
}

function wordsOf(text: string): string[] {
  return mentionWords(text).map(({ folded }) => folded);
}

/** «في عام 2009»: how it came to it. */
function tellsOfOtherYear(words: readonly string[], { when }: Meeting): boolean {
  const year = when?.date.slice(0, 4);
  return year !== undefined && words.some((word) => YEAR.test(word) && word < year);
}

const YEAR = /^(?:19|20)\d{2}$/u;

/** How much of its heading's words a sentence has: who wrote the heading took it from what matters most below. */
function likenessToHeading({ heading, text }: Candidate): number {
  const wanted = new Set(analyse(heading).map(({ stem }) => stem));
  if (wanted.size === 0) return 0;
  const own = new Set(analyse(text).map(({ stem }) => stem));
  return [...wanted].filter((stem) => own.has(stem)).length / wanted.size;
}
