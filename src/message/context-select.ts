import { refOf } from '../commands/passage-ref.ts';
import { wordingIn } from '../commands/wording.ts';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Passage } from '../corpus/passage.ts';
import { presentable } from '../text/characters.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { contextId } from './context-id.ts';
import { LIMITS } from './limits.ts';
import type { Row } from './payload.ts';
import { isSeen } from './seen.ts';

const ROW = 1;
const STRING_SELECT = 3;
/** The paragraph stands behind the source and must not be cut off with it. */
const SOURCE = 80;
/** As much of a passage as is looked at for the few words of it that are shown, in UTF-16 units. */
const MOST_READ = 400;

/** A select of the passages of a page, for reading what stands around one; null where there is none. */
export function contextSelect(passages: readonly Passage[], language: Language): Row | null {
  const options = new Map(passages.map((passage) => [refOf(passage), optionOf(passage, language)]));
  if (options.size === 0) return null;
  const placeholder = shortened(buttonWordingIn(language).chooseContext, LIMITS.placeholder);
  const shown = [...options.values()].slice(0, LIMITS.selectOptions);
  return {
    type: ROW,
    components: [{ type: STRING_SELECT, custom_id: contextId(language), placeholder, options: shown }],
  };
}

function optionOf(passage: Passage, language: Language) {
  const source = shortened(oneLine(passage.article.source), SOURCE);
  const paragraph = wordingIn(language).paragraph(passage.paragraph.number);
  const words = shortened(oneLine(passage.text.slice(0, MOST_READ)), LIMITS.selectText);
  return {
    label: [source, paragraph].filter(Boolean).join(' · '),
    value: refOf(passage),
    ...(isSeen(words) && { description: words }),
  };
}

/** A select knows no markup. */
function oneLine(text: string): string {
  return presentable(text).replace(/\s+/gu, ' ').trim();
}
