/**
 * Forms of address that stand before a title or name and tell nothing of who it is, each whole, the longest first where one begins
 * another. Counted before names in SaudiNewsNet: «صاحب السمو الملكي الأمير» 1,792, «خادم الحرمين الشريفين الملك» 1,572.
 */
export const HONORIFICS: readonly string[] = [
  'صاحب السمو الملكي',
  'صاحبة السمو الملكي',
  'صاحب السمو',
  'صاحب المعالي',
  'صاحب السعادة',
  'صاحب الفضيلة',
  'صاحب السماحة',
  'صاحب الجلالة',
  'صاحب الفخامة',
  'سمو',
  'معالي',
  'سعادة',
  'فضيلة',
  'سماحة',
  'فخامة',
  'جلالة',
  'دولة',
  'غبطة',
  'قداسة',
];

/** The same with a pronoun: they stand for the one last named by office. Counted with a verb of saying before them: 621. */
export const HONORIFIC_PRONOUNS: readonly string[] = [
  'سموه',
  'سموها',
  'معاليه',
  'سعادته',
  'فضيلته',
  'سماحته',
  'فخامته',
  'جلالته',
  'دولته',
  'غبطته',
  'قداسته',
];
