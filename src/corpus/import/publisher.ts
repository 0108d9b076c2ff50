import { outletNamed } from './outlets.ts';
import { keyOf } from './page-line.ts';
import { isPlace } from './places.ts';

const KINDS = 'مركز|صحيفة|جريدة|موقع|بوابة|وكالة|شبكة|مؤسسة|شركة|قناة|دار|مجموعة|مجلة|إذاعة|المركز|الشركة|المؤسسة';
const KIND = new RegExp(`^(?:${KINDS})\\s+`, 'u');
const FOR_KIND = new RegExp(`^ل\\s?(?:${KINDS})(?:\\s|$)`, 'u');
const BEHIND =
  /(?<!\s)\s+(?:للأخبار|للاخبار|للإعلام|للصحافة|للنشر|للطباعة|الإخبارية|الاخبارية|الإخباري|الاخباري|الإلكترونية|الالكترونية|الإلكتروني|الالكتروني|للصحافة والنشر|للطباعة والنشر|للصحافة والطباعة والنشر)$/u;
const RESERVED =
  /(?:(?:جميع|كافة|كل)\s*)?(?:ال)?حقوق(?:\s+(?:النشر|الطبع|الملكية|التأليف|الفكرية))?(?:\s+(?:والنشر|و النشر))?(?:\s+محفوظ(?:ة|ه))?|محفوظ(?:ة|ه)|copyright|all rights reserved\.?|©|\(c\)|الحقوق/giu;
const BUILDERS = /(?:تصميم|تطوير|برمجة|استضافة|powered|designed|developed|Design|by)\b.*$/isu;
const LONGEST = 6;
/** In UTF-16 units. */
const LONGEST_LINE = 400;

/**
 * Who holds the copyright, as readers know them: «جميع الحقوق محفوظة لصحيفة الثورة © 2019» → «الثورة»; null where the line does not tell.
 */
export function copyrightHolder(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const rest = line
    .replace(/(?:تصميم|تطوير|برمجة|استضافة).*$/su, '')
    .replace(BUILDERS, '')
    .replace(RESERVED, ' ')
    .replace(/\d{4}(?:\s*[-–]\s*\d{4})?\s*م?(?!\p{L})/gu, ' ')
    .replace(/ـ/gu, '');
  const name = rest
    .split(/[|،,.:\-–—\n]/u)
    .map((part) =>
      withoutLam(
        part
          .replace(/["«»“”()[\]]/gu, ' ')
          .replace(/\s+/gu, ' ')
          .trim(),
      ),
    )
    .find((part) => /\p{L}{2}/u.test(part));
  return name === undefined || name.split(' ').length > LONGEST ? null : shortName(name);
}

/** «لمركز الاتحاد» → «مركز الاتحاد», «للثورة» → «الثورة». */
function withoutLam(name: string): string {
  if (/^لل\p{L}/u.test(name)) return `ال${name.slice(2)}`;
  if (FOR_KIND.test(name)) return name.slice(1).trim();
  return name.replace(/^(?:ل|لدى)\s+/u, '');
}

/** «مركز الاتحاد للأخبار» → «الاتحاد»; what would be a place alone keeps its words: «أبوظبي للإعلام». */
export function shortName(name: string): string {
  const known = outletNamed(name);
  if (known) return known.name;
  const bare = name.replace(KIND, '');
  const core = bare.replace(BEHIND, '');
  const short = core !== '' && !isPlace(core) && keyOf(core) !== '' ? core : bare;
  return outletNamed(short)?.name ?? short;
}
