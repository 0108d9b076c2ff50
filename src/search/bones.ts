import { skeleton } from '../text/spelling.ts';

/** Shorter than this, consonants alone say nothing: «كر» is of «كيري», «قرار» and «كوريا». */
const LEAST_BONES = 3;

/**
 * What the words of one root have in common, as far as letters tell: the consonants without what forms put before and after them.
 * «استخدام» and «يستخدم» → «خدم», «مقاتل» and «يقاتل» → «كتل». The stem itself where too few consonants are left to tell words apart.
 */
export function boneOf(stem: string): string {
  let bones = skeleton(stem);
  for (const before of ['ست', 'م', 'ت', 'ن']) {
    if (!bones.startsWith(before) || bones.length - before.length < LEAST_BONES) continue;
    bones = bones.slice(before.length);
    break;
  }
  if (/[نت]$/u.test(bones) && bones.length > LEAST_BONES) bones = bones.slice(0, -1);
  return bones.length < LEAST_BONES ? stem : bones;
}
