import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { MeetingKind } from './meeting.ts';

/** How a word of meeting takes those who met. */
type Frame =
  /** «لقاء لافروف مع كيري»، «محادثات بين …»: a noun and those beside it. */
  | 'noun'
  /** «التقى لافروف كيري»، «استقبل …»: a verb, its subject and its object. */
  | 'verb'
  /** «بحث لافروف مع كيري»: meets only where «مع» says with whom. */
  | 'with';

/** A word that tells of a meeting, as it stands in a text. */
export interface CueWord {
  readonly kind: MeetingKind;
  readonly frame: Frame;
  /** With a pronoun: «لقائه»، «محادثاتهما». */
  readonly owned: boolean;
  /** With the article, which may point to one that was named before: «اللقاء». */
  readonly definite: boolean;
  /** «سيلتقي» */
  readonly future: boolean;
  /** «يبحثان»: a verb of two. */
  readonly dual: boolean;
  /** «وصل كيري إلى موسكو»: of things as well, which meet nobody. */
  readonly arrival: boolean;
}

interface Noun {
  readonly kind: MeetingKind;
  /** The word, and as it stands before a pronoun where that differs, between «، ». */
  readonly forms: string;
  readonly owned: string;
}

/** Nouns of meeting, from general knowledge of news Arabic. */
const NOUNS: readonly Noun[] = [
  { kind: 'talks', forms: 'لقاء، لقاءات، لقاءين', owned: 'لقائ، لقاؤ، لقاء، لقاءات' },
  { kind: 'talks', forms: 'اجتماع، اجتماعات، اجتماعين', owned: 'اجتماع، اجتماعات' },
  { kind: 'talks', forms: 'محادثات، مباحثات، مفاوضات، مشاورات', owned: 'محادثات، مباحثات، مفاوضات، مشاورات' },
  { kind: 'talks', forms: 'قمة', owned: 'قمت' },
  { kind: 'talks', forms: 'استقبال', owned: 'استقبال' },
  { kind: 'visit', forms: 'زيارة، جولة', owned: 'زيارت، جولت' },
];
const PRONOUNS: readonly string[] = ['ه', 'ها', 'هما', 'هم', 'نا'];
const BEFORE_NOUNS: readonly string[] = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];
const ARTICLES: readonly string[] = ['ال', 'وال', 'فال', 'بال', 'كال', 'وبال', 'لل', 'ولل'];

interface Verb {
  readonly kind: MeetingKind;
  readonly frame: Frame;
  /** Third person masculine and feminine, dual, plural, between «، ». */
  readonly past: string;
  readonly present: string;
  readonly arrival?: boolean;
}

/** Verbs of meeting, from general knowledge of news Arabic. */
const VERBS: readonly Verb[] = [
  {
    kind: 'talks',
    frame: 'verb',
    past: 'التقى، التقت، التقيا، التقتا، التقوا',
    present: 'يلتقي، تلتقي، يلتقيان، يلتقون',
  },
  { kind: 'talks', frame: 'verb', past: 'اجتمع، اجتمعت، اجتمعا، اجتمعوا', present: 'يجتمع، تجتمع، يجتمعان، يجتمعون' },
  { kind: 'talks', frame: 'verb', past: 'استقبل، استقبلت، استقبلا', present: 'يستقبل، تستقبل' },
  { kind: 'talks', frame: 'verb', past: 'تباحث، تباحثا، تحادث، تحادثا', present: 'يتباحث، يتباحثان، يتحادث' },
  {
    kind: 'talks',
    frame: 'with',
    past: 'بحث، بحثت، بحثا، ناقش، ناقشت، ناقشا، تناول، تناولت، تناولا، استعرض، استعرضت، استعرضا',
    present: 'يبحث، تبحث، يبحثان، يبحثون، يناقش، تناقش، يناقشان، يناقشون، يتناول، تتناول، يستعرض، تستعرض، يستعرضان',
  },
  { kind: 'talks', frame: 'with', past: 'تشاور، تشاورا', present: 'يتشاور' },
  { kind: 'visit', frame: 'verb', past: 'زار، زارت، زارا', present: 'يزور، تزور، يزوران' },
  { kind: 'visit', frame: 'verb', past: 'وصل، وصلت', present: 'يصل، تصل', arrival: true },
];
const DUAL = /(?:ان|ون|ا|تا)$/u;
const BEFORE_VERBS: readonly string[] = ['', 'و', 'ف'];

const cues = once((): ReadonlyMap<string, CueWord> => new Map([...nounForms(), ...verbForms()]));

/** What a folded word tells of a meeting; null for every other word. */
export function cueWord(folded: string): CueWord | null {
  // «فيصل» is a name.
  return folded === 'فيصل' ? null : (cues().get(folded) ?? null);
}

function* nounForms(): Generator<[string, CueWord]> {
  for (const { kind, forms, owned } of NOUNS) {
    const cue = {
      kind,
      frame: 'noun',
      owned: false,
      definite: false,
      future: false,
      dual: false,
      arrival: false,
    } as const;
    for (const form of listed(forms)) {
      for (const before of BEFORE_NOUNS) yield [fold(before + form), cue];
      // «لقاءً», «اجتماعًا» lose their vowel sign and keep the alef.
      yield [fold(`${form}ا`), cue];
      for (const article of ARTICLES) yield [fold(article + form), { ...cue, definite: true }];
    }
    for (const form of listed(owned)) {
      for (const pronoun of PRONOUNS) {
        for (const before of BEFORE_NOUNS) yield [fold(before + form + pronoun), { ...cue, owned: true }];
      }
    }
  }
}

function* verbForms(): Generator<[string, CueWord]> {
  for (const { kind, frame, past, present, arrival = false } of VERBS) {
    const cue = { kind, frame, owned: false, definite: false, future: false, dual: false, arrival } as const;
    for (const before of BEFORE_VERBS) {
      for (const form of [...listed(past), ...listed(present)]) {
        yield [fold(before + form), { ...cue, dual: DUAL.test(form) }];
      }
      for (const form of listed(present)) {
        yield [fold(`${before}س${form}`), { ...cue, future: true, dual: DUAL.test(form) }];
      }
    }
  }
}

function listed(forms: string): string[] {
  return forms.split('، ');
}
