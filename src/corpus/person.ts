/** An office that somebody held. */
export interface Office {
  /** «وزير الخارجية» */
  readonly title: string;
  /** The state it is of, in Arabic: «روسيا». */
  readonly country?: string;
  /** What it is of where that is no state: «الأمم المتحدة». */
  readonly body?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out where it is not known, or has not ended. Both ends are counted. */
  readonly from?: string;
  readonly to?: string;
}

/** Somebody whose words are in the archive. */
export interface Person {
  /** The canonical name: the fullest that newspapers use, «سيرغي لافروف». */
  readonly name: string;
  /** Other spellings and names, in both scripts: «سيرجي لافروف», “Sergey Lavrov”. */
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}
