/** A month as the three families of newspapers name it. */
export interface Month {
  readonly levantine: string;
  readonly egyptian: string;
  readonly english: string;
}

/**
 * The Gregorian months. Source: the Unicode CLDR (`Intl.DateTimeFormat` of `ar-SY`, `ar-EG` and `en`); a test holds them equal to it.
 * SaudiNewsNet prints both names together 5,864 times («تموز/يوليو»), so that every reader knows one of them.
 */
export const MONTHS: readonly Month[] = [
  { levantine: 'كانون الثاني', egyptian: 'يناير', english: 'January' },
  { levantine: 'شباط', egyptian: 'فبراير', english: 'February' },
  { levantine: 'آذار', egyptian: 'مارس', english: 'March' },
  { levantine: 'نيسان', egyptian: 'أبريل', english: 'April' },
  { levantine: 'أيار', egyptian: 'مايو', english: 'May' },
  { levantine: 'حزيران', egyptian: 'يونيو', english: 'June' },
  { levantine: 'تموز', egyptian: 'يوليو', english: 'July' },
  { levantine: 'آب', egyptian: 'أغسطس', english: 'August' },
  { levantine: 'أيلول', egyptian: 'سبتمبر', english: 'September' },
  { levantine: 'تشرين الأول', egyptian: 'أكتوبر', english: 'October' },
  { levantine: 'تشرين الثاني', egyptian: 'نوفمبر', english: 'November' },
  { levantine: 'كانون الأول', egyptian: 'ديسمبر', english: 'December' },
];
