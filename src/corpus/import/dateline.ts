import { periodsIn } from '../../text/period.ts';
import { outletNamed } from './outlets.ts';
import { isPlace } from './places.ts';

/** In UTF-16 units: so far into its first paragraph reaches a dateline, and so far in its date begins at the latest. */
const DATELINE = 120;
const DATELINE_BEFORE = 30;

/** The day of an agency's dateline: «الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس», «القاهرة 12 مايو 2015 (أ ش أ)». */
export function datelineDay(text: string): string | null {
  const opening = text.slice(0, DATELINE);
  const [date] = periodsIn(opening);
  if (!date || date.from === null || date.from !== date.to || date.span.start > DATELINE_BEFORE) return null;
  const before = opening
    .slice(0, date.span.start)
    .replace(/\sفي\s*$/u, '')
    .split(/[-–/(،,]/u)
    .map((part) => part.trim());
  if (!before.every((part) => part === '' || isPlace(part) || creditsAgency(part))) return null;
  return creditsAgency(opening.slice(0, date.span.start)) || creditsAgency(opening.slice(date.span.end))
    ? date.from
    : null;
}

/** Whether a text begins with the name of an agency, marks aside. */
function creditsAgency(text: string): boolean {
  const plain = text.replace(/^[\s\-–—/(:،.]+/u, '').split(/[-–—/):،]/u)[0] ?? '';
  return [4, 3, 2, 1].some((length) => outletNamed(plain.split(/\s+/u).slice(0, length).join(' '))?.agency);
}
