/** A month as the families of newspapers name it. */
export interface Month {
  readonly levantine: string;
  readonly egyptian: string;
  /** Algeria and Tunisia, after the French: «جوان». */
  readonly maghrebi: string;
  /** Morocco: «غشت». */
  readonly moroccan: string;
  /** Other spellings that folding does not join, a list between «، »: «يونيه». */
  readonly others: string;
  readonly english: string;
}

/**
 * The Gregorian months. Source: the Unicode CLDR (`Intl.DateTimeFormat` of `ar-SY`, `ar-EG`, `ar-DZ`, `ar-MA` and `en`); a test holds
 * them equal to it. The other spellings are those of `ar-MR` and those counted in SaudiNewsNet («يونيه» 9, «تشرين أول» 8, «كانون أول» 20).
 * SaudiNewsNet prints both names together 5,864 times («تموز/يوليو»), so that every reader knows one of them.
 */
export const MONTHS: readonly Month[] = [
  {
    levantine: 'كانون الثاني',
    egyptian: 'يناير',
    maghrebi: 'جانفي',
    moroccan: 'يناير',
    others: 'كانون ثاني، كانون تاني، كانون التاني، ينائر',
    english: 'January',
  },
  {
    levantine: 'شباط',
    egyptian: 'فبراير',
    maghrebi: 'فيفري',
    moroccan: 'فبراير',
    others: 'فيبراير، فبرائر',
    english: 'February',
  },
  {
    levantine: 'آذار',
    egyptian: 'مارس',
    maghrebi: 'مارس',
    moroccan: 'مارس',
    others: '',
    english: 'March',
  },
  {
    levantine: 'نيسان',
    egyptian: 'أبريل',
    maghrebi: 'أفريل',
    moroccan: 'أبريل',
    others: '',
    english: 'April',
  },
  {
    levantine: 'أيار',
    egyptian: 'مايو',
    maghrebi: 'ماي',
    moroccan: 'ماي',
    others: 'مايوه',
    english: 'May',
  },
  {
    levantine: 'حزيران',
    egyptian: 'يونيو',
    maghrebi: 'جوان',
    moroccan: 'يونيو',
    others: 'يونيه، يونية، جون',
    english: 'June',
  },
  {
    levantine: 'تموز',
    egyptian: 'يوليو',
    maghrebi: 'جويلية',
    moroccan: 'يوليوز',
    others: 'يوليه، يولية، يوليوس، جولاي',
    english: 'July',
  },
  {
    levantine: 'آب',
    egyptian: 'أغسطس',
    maghrebi: 'أوت',
    moroccan: 'غشت',
    others: 'أغشت، أغسطوس، أوغسطس',
    english: 'August',
  },
  {
    levantine: 'أيلول',
    egyptian: 'سبتمبر',
    maghrebi: 'سبتمبر',
    moroccan: 'شتنبر',
    others: 'شتمبر، سيبتمبر',
    english: 'September',
  },
  {
    levantine: 'تشرين الأول',
    egyptian: 'أكتوبر',
    maghrebi: 'أكتوبر',
    moroccan: 'أكتوبر',
    others: 'تشرين أول، أوكتوبر',
    english: 'October',
  },
  {
    levantine: 'تشرين الثاني',
    egyptian: 'نوفمبر',
    maghrebi: 'نوفمبر',
    moroccan: 'نونبر',
    others: 'تشرين ثاني، تشرين تاني، تشرين التاني، نوفامبر',
    english: 'November',
  },
  {
    levantine: 'كانون الأول',
    egyptian: 'ديسمبر',
    maghrebi: 'ديسمبر',
    moroccan: 'دجنبر',
    others: 'كانون أول، دجمبر، ديسامبر، دسمبر',
    english: 'December',
  },
];

/** A month of the Hijri year. */
export interface HijriMonth {
  /** As the Unicode CLDR names it. */
  readonly arabic: string;
  /** Other names, a list between «، »: «ربيع الثاني» for «ربيع الآخر». */
  readonly others: string;
  /** Names in Latin letters, a list between «, ». */
  readonly english: string;
}

/** The Hijri months. Source: the Unicode CLDR (`ar`, calendar `islamic-umalqura`); the other names as counted in SaudiNewsNet. */
export const HIJRI_MONTHS: readonly HijriMonth[] = [
  { arabic: 'محرم', others: 'المحرم، محرم الحرام', english: 'muharram' },
  { arabic: 'صفر', others: '', english: 'safar' },
  { arabic: 'ربيع الأول', others: 'ربيع أول', english: 'rabi al awwal' },
  { arabic: 'ربيع الآخر', others: 'ربيع الثاني، ربيع ثاني', english: 'rabi al thani, rabi al akhir' },
  { arabic: 'جمادى الأولى', others: 'جمادى الأول، جماد الأول، جماد أول', english: 'jumada al awwal, jumada al ula' },
  {
    arabic: 'جمادى الآخرة',
    others: 'جمادى الثانية، جمادى الآخر، جمادى الثاني، جماد الثاني، جماد ثاني',
    english: 'jumada al thani, jumada al akhira',
  },
  { arabic: 'رجب', others: '', english: 'rajab' },
  { arabic: 'شعبان', others: '', english: 'shaaban, shaban' },
  { arabic: 'رمضان', others: 'رمضان المبارك', english: 'ramadan' },
  { arabic: 'شوال', others: '', english: 'shawwal' },
  { arabic: 'ذو القعدة', others: 'ذي القعدة، ذوالقعدة، ذيالقعدة، القعدة', english: 'dhu al qadah, dhul qadah' },
  { arabic: 'ذو الحجة', others: 'ذي الحجة، ذوالحجة، الحجة', english: 'dhu al hijjah, dhul hijjah' },
];
