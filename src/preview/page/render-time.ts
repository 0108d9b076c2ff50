import { make } from './make.ts';

/** Discord's styles of a time, each in the reader's own language and clock. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** The units of «three days ago», in seconds, longest first. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `<t:1431475200:D>` as Discord shows it: «13 May 2015». */
export function renderTime(seconds: number, style: string): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return make('span', {}, `<t:${seconds}:${style}>`);
  const shown = style === 'R' ? relative(seconds) : new Intl.DateTimeFormat(undefined, STYLES[style]).format(date);
  return make('time', { datetime: date.toISOString() }, shown);
}

function relative(seconds: number): string {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(away / length), unit);
}
