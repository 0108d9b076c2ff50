import type { Article } from '../corpus/article.ts';
import type { Bearer } from '../statements/speakers/bearer.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import type { Place, Scene } from '../statements/speakers/scene.ts';
import { wordSet } from '../text/word-set.ts';

/** So far from where a name with its titles begins they are looked for, in UTF-16 units. */
const REACH = 140;
const STOP = /[.؛!؟?]/u;
/** «أمير الرياض» is «أمير منطقة الرياض», «الرئيس الشيشاني» «رئيس جمهورية الشيشان». */
const REGION = wordSet('منطقة إمارة محافظة جمهورية دولة مملكة سلطنة إقليم');
const LEAST_WORDS = 2;

/**
 * Whoever bears a title in the sentence of the article that names him: «أمير الرياض يستقبل …» is he of «الأمير فيصل بن بندر أمير منطقة الرياض».
 * Of several, he whose name stands nearest to it; null where nobody does.
 */
export function personTitled(title: string, article: Article, { people }: Scene): Bearer | null {
  const wanted = wordsOf(title);
  if (wanted.length < LEAST_WORDS) return null;
  let [best, least] = [null as Bearer | null, Number.POSITIVE_INFINITY];
  for (const { bearer, places } of people) {
    for (const place of places) {
      const away = distanceTo(wanted, place, article);
      if (away < least) [best, least] = [bearer, away];
    }
  }
  return best;
}

/** How many words behind the beginning of a name a title stands; without end where it is not there. */
function distanceTo(title: readonly string[], { paragraph, start }: Place, article: Article): number {
  const text = paragraph === 0 ? article.title : (article.paragraphs[paragraph - 1]?.text ?? '');
  const words = wordsOf(text.slice(start, start + REACH).split(STOP)[0] ?? '');
  const at = words.findIndex((_, from) => title.every((word, n) => words[from + n] === word));
  if (at >= 0) return at;
  // «ولي ولي العهد النائب الثاني | لرئيس مجلس الوزراء … الأمير محمد بن سلمان»
  const before = wordsOf(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(STOP)
      .at(-1) ?? '',
  );
  const deputy = before.lastIndexOf('نايب');
  const isBefore = deputy >= before.length - 3 && title.every((word, n) => before[deputy - title.length + n] === word);
  return isBefore ? title.length : Number.POSITIVE_INFINITY;
}

function wordsOf(text: string): string[] {
  return mentionWords(text)
    .map(({ folded }) => folded)
    .filter((folded) => !REGION.has(folded))
    .map((folded) => folded.replace(/^ال(?=..)/u, '').replace(/(?<=...)يه?$/u, ''));
}
