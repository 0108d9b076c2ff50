/** A word that holds Arabic together, or says that something is said, as people type it in Latin letters. */
interface ArabiziWord {
  readonly arabic: string;
  /** The spellings in use, in small letters. */
  readonly typed: string;
  /** Whether no English word and no name is spelt so: then the whole question is Arabic. */
  readonly isSure?: boolean;
}

/**
 * The closed classes as they are typed, and the commonest verbs of saying. The article and what it is joined to fall away: the
 * archive's words are compared with and without it.
 * Source: the question words and particles of `function-words.ts`, in the spellings of Yaghan (2008) and of Bies and others,
 * *Transliteration of Arabizi into Arabic Orthography* (2014).
 */
const WORDS: readonly ArabiziWord[] = [
  { arabic: 'شو', typed: 'shu shou sho chou', isSure: true },
  { arabic: 'ايش', typed: 'eish aish eysh', isSure: true },
  { arabic: 'ايه', typed: 'eih aih' },
  { arabic: 'وش', typed: 'wesh wsh' },
  { arabic: 'ماذا', typed: 'maza matha madha', isSure: true },
  { arabic: 'مين', typed: 'meen miin', isSure: true },
  { arabic: 'من', typed: 'men min mn' },
  { arabic: 'امتى', typed: 'emta imta eemta', isSure: true },
  { arabic: 'متى', typed: 'mata' },
  { arabic: 'وين', typed: 'wein wain ween', isSure: true },
  { arabic: 'فين', typed: 'fein feen', isSure: true },
  { arabic: 'أين', typed: 'ayna' },
  { arabic: 'ليش', typed: 'leish lesh laish leesh', isSure: true },
  { arabic: 'ليه', typed: 'leih leeh' },
  { arabic: 'لماذا', typed: 'limaza lemaza limatha', isSure: true },
  { arabic: 'كيف', typed: 'keef kayf kaif' },
  { arabic: 'ازاي', typed: 'ezay ezzay izay izzay', isSure: true },
  { arabic: 'كم', typed: 'kam' },
  { arabic: 'هل', typed: 'hal' },
  { arabic: 'ما', typed: 'ma' },
  { arabic: 'مش', typed: 'mesh msh mish' },
  { arabic: 'عن', typed: '3an 3n', isSure: true },
  { arabic: 'على', typed: '3ala 3la 3al', isSure: true },
  { arabic: 'مع', typed: 'ma3', isSure: true },
  { arabic: 'في', typed: 'fi fee' },
  { arabic: 'إلى', typed: 'ila ela' },
  { arabic: 'بعد', typed: 'ba3d ba3ed', isSure: true },
  { arabic: 'قبل', typed: '2abl 2abel qabl', isSure: true },
  { arabic: 'بين', typed: 'bein bayn beyn' },
  { arabic: 'حول', typed: '7awl 7awel 7ol', isSure: true },
  { arabic: 'عند', typed: '3end 3and 3ind', isSure: true },
  { arabic: 'انو', typed: 'enno inno enu inu' },
  { arabic: 'اللي', typed: 'elli illi yalli yelli' },
  { arabic: 'هو', typed: 'howe howwe huwwe howa' },
  { arabic: 'هي', typed: 'hiye hiyye heya' },
  { arabic: 'هذا', typed: 'hayda haida hada haza hatha' },
  { arabic: 'كان', typed: 'kan' },
  { arabic: 'كانت', typed: 'kanet kanit' },
  { arabic: 'و', typed: 'w wa' },
  { arabic: '', typed: 'el al il' },
  { arabic: 'قال', typed: '2al 2aal', isSure: true },
  { arabic: 'قال', typed: 'qal qaal' },
  { arabic: 'قالت', typed: '2alet 2alit', isSure: true },
  { arabic: 'قالت', typed: 'qalat' },
  { arabic: 'قالوا', typed: '2alo 2alou qalo' },
  { arabic: 'حكى', typed: '7aka 7ake 7eka', isSure: true },
  { arabic: 'صرح', typed: 'sarra7 sara7', isSure: true },
  { arabic: 'أكد', typed: '2akkad 2akad akkad' },
  { arabic: 'أعلن', typed: 'a3lan 2a3lan', isSure: true },
  { arabic: 'رأي', typed: 'ra2y ra2i ra2yo', isSure: true },
];

/** By spelling. */
export const ARABIZI_WORDS: ReadonlyMap<string, ArabiziWord> = new Map(
  WORDS.flatMap((word) => word.typed.split(' ').map((typed) => [typed, word] as const)),
);
