import { roleWord } from '../statements/speakers/role-words.ts';
import { fold } from '../text/fold.ts';
import { QUANTITIES } from './relations.ts';

/** The surname, with what belongs to it: «دي ميستورا», «آل ثاني»; a son of somebody is called by the whole: «محمد بن سلمان». */
export function shortName(name: string): string {
  const son = parentNamed(name);
  if (son !== null) return son;
  const parts = withoutHouse(name).split(' ');
  const linked = /^(?:دي|فان|فون|بن|ابن|أبو|ابو|آل|ولد|عبد|داود|كي|بان)$/u;
  let from = parts.length - 1;
  while (from > 0 && linked.test(parts[from - 1] ?? '')) from--;
  return /^(?:بن|ابن|بنت)$/u.test(parts[from] ?? '') ? parts.join(' ') : parts.slice(from).join(' ');
}

/** «ولد الشيخ» of «إسماعيل ولد الشيخ أحمد», «ولد عبد العزيز» of «محمد ولد عبد العزيز». */
function parentNamed(name: string): string | null {
  return /(?<=^|\s)ولد (?:عبد |أبو |آل )?\S+/u.exec(name)?.[0] ?? null;
}

/** Whose father is named is not called by his house: «سلمان بن عبدالعزيز آل سعود». */
function withoutHouse(name: string): string {
  return name.replace(/^(\S+ (?:بن|ابن|بنت) .+) آل \S+$/u, '$1');
}

/** «فيصل بن بندر أمير»: an office behind a name that was read as part of it, «أمير» being a first name, too. */
export function withoutOffice(name: string): string {
  const parts = name.split(' ');
  const last = fold(parts.at(-1) ?? '');
  // «الملك سلمان وكبار المسؤولين»
  if (parts.length > 1 && last.startsWith('و') && QUANTITIES.has(last.slice(1))) return parts.slice(0, -1).join(' ');
  return parts.length > 2 && roleWord(last)?.kind === 'office' && !last.startsWith('ال')
    ? parts.slice(0, -1).join(' ')
    : name;
}
