import { counted, type Forms } from './counted.ts';
import type { MenuWording } from './wording-menus.ts';

/** After «من». */
const SENTENCES: Forms = {
  one: 'جملة واحدة',
  two: 'جملتين',
  few: '{n} جمل',
  many: '{n} جملة',
  other: '{n} جملة',
};

/** The Arabic wording of the context menus. */
export const ARABIC_MENUS: MenuWording = {
  sources: (found, claims) =>
    found === claims
      ? 'في الأرشيف ما يتصل بكل ما في الرسالة:'
      : `في الأرشيف ما يتصل ببعض الرسالة، وهو ${found} من ${counted(claims, SENTENCES, 'ar')}:`,
  noClaim: 'ليس في الرسالة جملة يُبحث عنها.',
  noSources: 'لا أجد في الأرشيف ما يكفي ليُعدّ مصدرًا لما في الرسالة.',
  nearest: (speaker) => `أقرب ما في الأرشيف قول «${speaker}»:`,
  nearestUnsettled: 'في الأرشيف كلام قريب، لكن النص لا يحسم من قاله:',
  noQuote: 'ليس في الرسالة كلام يُبحث عن قائله.',
  nobodySaid: 'لا أجد في الأرشيف قولًا قريبًا من هذا.',
};
