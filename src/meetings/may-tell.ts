import type { Article } from '../corpus/article.ts';

/**
 * How every word of meeting begins, with what is written together with it: most texts can be told to have none without being read word by
 * word. «وزارة» is no «زار», «الباحث» no «بحث».
 */
const BEGINNING = '(?<!\\p{L})[وفبلكس]{0,2}(?:ا?ل)?';
const STEMS =
  'لقا|[اأيت]لتق|[ايت]جتم|محادث|مباحث|مفاوض|مشاور|ي?تباحث|ي?تحادث|ي?تشاور|قم[ةهت]|زيار|جول[ةهت]|[اإأيت]ستقب|[اإأ]تصال|مكالم|م[ؤو]تمر';
const VERBS =
  '(?:بحث|ناقش|زار|تناول|استعرض|وصل)(?:ت|ا|تا|وا)?(?!\\p{L})|[يت](?:بحث|ناقش|تناول|ستعرض|صل)(?:ان|ون)?(?!\\p{L})|[يت]زور(?:ان|ون)?(?!\\p{L})';
const WORDS = new RegExp(`${BEGINNING}(?:${STEMS}|${VERBS})`, 'u');

/** Whether a text may have a word of meeting. */
export function mayTellIn(text: string): boolean {
  return WORDS.test(text);
}

export function mayTell({ title, paragraphs }: Article): boolean {
  return mayTellIn(title) || paragraphs.some(({ text }) => mayTellIn(text));
}
