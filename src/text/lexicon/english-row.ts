/**
 * What English words are in Arabic news. Look the English up under its lemma; a word with two senses stands in two rows («قصف» and
 * «إضراب» for strike), and all its rows count.
 */
export interface EnglishRow {
  /** Lemmas and phrases in lower case between «, », a hyphen written as a space: 'ceasefire, cease fire'. */
  readonly english: string;
  /**
   * Words and phrases between «، », the commonest first: «وقف إطلاق النار، هدنة». Nouns stand without the article, verbs in the past
   * («اجتمع»), a masdar beside its verb where news prints both. Forms that only an ending tells apart («عقوبة»، «عقوبات») are written once.
   */
  readonly arabic: string;
}
