import type { Passage } from '../corpus/passage.ts';
import { analyse, type Term } from '../text/analysis.ts';
import { skeleton } from '../text/spelling.ts';

/** Bones by stem: news repeats its words. Emptied when it grows large. */
const BONES = new Map<string, string>();
const MOST_BONES = 100_000;

/** Shorter than this, consonants alone say nothing: «كر» is of «كيري», «قرار» and «كوريا». */
const LEAST_BONES = 3;
const NUMBER = /^\p{Nd}/u;
/** The folded names of months and the words beside dates. */
const DATE_WORDS = new Set(
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون محرم صفر ربيع جمادي رجب شعبان رمضان شوال عام سنه يوم قرن القرن هجري هجريه ميلادي ميلاديه الاحد الاثنين الثلاثاء الثلاثا الاربعاء الاربعا الخميس الجمعه السبت امس'.split(
    ' ',
  ),
);

/** A passage as the ranking reads it: its words by their forms, and what kinds of answers it could hold. */
export interface ReadPassage {
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  readonly exacts: ReadonlySet<string>;
  readonly bones: ReadonlySet<string>;
  /** Where each stem stands, in words, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly hasDateWord: boolean;
  readonly hasNumber: boolean;
}

export function readPassage(passage: Passage): ReadPassage {
  const terms = analyse(passage.text);
  const places = new Map<string, number[]>();
  for (const { stem, position } of terms) {
    const known = places.get(stem);
    if (known) known.push(position);
    else places.set(stem, [position]);
  }
  const exacts = new Set(terms.map((term) => term.exact));
  return {
    terms,
    stems: new Set(places.keys()),
    exacts,
    bones: new Set([...places.keys()].map(boneOf)),
    places,
    hasDateWord: some(exacts, (word) => DATE_WORDS.has(word)),
    hasNumber: some(exacts, (word) => NUMBER.test(word)),
  };
}

/**
 * What the words of one root have in common, as far as letters tell: the consonants without what forms put before and after them.
 * «استخدام» and «يستخدم» → «خدم», «مقاتل» and «يقاتل» → «كتل». The stem itself where too few consonants are left to tell words apart.
 */
export function boneOf(stem: string): string {
  const known = BONES.get(stem);
  if (known !== undefined) return known;
  const bone = reckonBone(stem);
  if (BONES.size >= MOST_BONES) BONES.clear();
  BONES.set(stem, bone);
  return bone;
}

function reckonBone(stem: string): string {
  let bones = skeleton(stem);
  for (const before of ['ست', 'م', 'ت', 'ن']) {
    if (!bones.startsWith(before) || bones.length - before.length < LEAST_BONES) continue;
    bones = bones.slice(before.length);
    break;
  }
  if (/[نت]$/u.test(bones) && bones.length > LEAST_BONES) bones = bones.slice(0, -1);
  return bones.length < LEAST_BONES ? stem : bones;
}

function some(words: ReadonlySet<string>, is: (word: string) => boolean): boolean {
  for (const word of words) if (is(word)) return true;
  return false;
}
