import { keyOf } from './page-line.ts';

/** A newspaper, agency, channel or site. */
interface Outlet {
  /** As it calls itself. */
  readonly name: string;
  /** Ends of its hosts, a list between spaces. */
  readonly hosts: string;
  /** Other names and spellings, a list between « | ». */
  readonly others?: string;
  /** Whether others print its reports: then it is credited and need not be who printed the page. */
  readonly agency?: true;
}

/** The outlets of the Arab world and those abroad that print in Arabic. From general knowledge; the codes of SaudiNewsNet among the other names. */
const OUTLETS: readonly Outlet[] = [
  { name: 'الشرق الأوسط', hosts: 'aawsat.com', others: 'aawsat | جريدة الشرق الأوسط | السعودية للأبحاث والتسويق' },
  { name: 'الرياض', hosts: 'alriyadh.com', others: 'alriyadh | جريدة الرياض' },
  { name: 'الجزيرة السعودية', hosts: 'al-jazirah.com', others: 'aljazirah | صحيفة الجزيرة' },
  { name: 'عكاظ', hosts: 'okaz.com.sa', others: 'okaz' },
  { name: 'سبق', hosts: 'sabq.org', others: 'sabq' },
  { name: 'الوئام', hosts: 'alweeam.com.sa alweeam.com', others: 'alweeam' },
  { name: 'عين اليوم', hosts: '3alyoum.com', others: '3alyoum' },
  { name: 'المدينة', hosts: 'al-madina.com', others: 'almadina' },
  { name: 'الوطن', hosts: 'alwatan.com.sa', others: 'alwatan' },
  { name: 'اليوم', hosts: 'alyaum.com', others: 'alyaum' },
  { name: 'الاقتصادية', hosts: 'aleqt.com', others: 'aleqtisadiya' },
  { name: 'الرياضي', hosts: 'arreyadi.com.sa', others: 'arreyadi' },
  { name: 'واس', hosts: 'spa.gov.sa', others: 'was | وكالة الأنباء السعودية', agency: true },
  { name: 'الحياة', hosts: 'alhayat.com', others: 'جريدة الحياة' },
  { name: 'العربية', hosts: 'alarabiya.net', others: 'العربية نت | العربية.نت | Al Arabiya' },
  {
    name: 'الجزيرة',
    hosts: 'aljazeera.net',
    others: 'الجزيرة نت | الجزيرة.نت | شبكة الجزيرة الإعلامية | الجزيرة الإعلامية | Al Jazeera',
  },
  { name: 'العربي الجديد', hosts: 'alaraby.co.uk' },
  { name: 'القدس العربي', hosts: 'alquds.co.uk' },
  { name: 'العرب', hosts: 'alarab.co.uk', others: 'صحيفة العرب' },
  { name: 'رأي اليوم', hosts: 'raialyoum.com' },
  { name: 'عربي21', hosts: 'arabi21.com', others: 'عربي 21' },
  { name: 'إيلاف', hosts: 'elaph.com', others: 'إيلاف للنشر المحدودة' },
  { name: 'الاتحاد', hosts: 'alittihad.ae', others: 'صحيفة الاتحاد' },
  { name: 'البيان', hosts: 'albayan.ae' },
  { name: 'الخليج', hosts: 'alkhaleej.ae', others: 'صحيفة الخليج' },
  { name: 'الإمارات اليوم', hosts: 'emaratalyoum.com' },
  { name: 'وام', hosts: 'wam.ae', others: 'وكالة أنباء الإمارات', agency: true },
  { name: 'سكاي نيوز عربية', hosts: 'skynewsarabia.com', others: 'Sky News Arabia' },
  { name: 'الأهرام', hosts: 'ahram.org.eg', others: 'بوابة الأهرام | مؤسسة الأهرام | الأهرام اليومي' },
  { name: 'اليوم السابع', hosts: 'youm7.com' },
  { name: 'المصري اليوم', hosts: 'almasryalyoum.com' },
  { name: 'الشروق', hosts: 'shorouknews.com', others: 'بوابة الشروق' },
  { name: 'أخبار اليوم', hosts: 'akhbarelyom.com', others: 'بوابة أخبار اليوم' },
  { name: 'الوفد', hosts: 'alwafd.news alwafd.org', others: 'بوابة الوفد' },
  { name: 'الدستور', hosts: 'dostor.org', others: 'جريدة الدستور' },
  { name: 'الوطن المصرية', hosts: 'elwatannews.com' },
  { name: 'صدى البلد', hosts: 'elbalad.news elbaladtv.net' },
  { name: 'مصراوي', hosts: 'masrawy.com' },
  { name: 'فيتو', hosts: 'vetogate.com' },
  { name: 'البوابة نيوز', hosts: 'albawabhnews.com' },
  { name: 'دار الهلال', hosts: 'darelhilal.com', others: 'بوابة دار الهلال' },
  { name: 'القاهرة الإخبارية', hosts: 'alqaheranews.net' },
  { name: 'أ ش أ', hosts: 'mena.org.eg', others: 'أ.ش.أ | وكالة أنباء الشرق الأوسط', agency: true },
  { name: 'سانا', hosts: 'sana.sy', others: 'الوكالة العربية السورية للأنباء | SANA', agency: true },
  { name: 'الثورة', hosts: 'thawra.sy thawra.alwehda.gov.sy', others: 'صحيفة الثورة' },
  { name: 'تشرين', hosts: 'tishreen.news.sy tishreen.sy', others: 'صحيفة تشرين' },
  { name: 'الوطن السورية', hosts: 'alwatan.sy' },
  { name: 'شام إف إم', hosts: 'sham.fm' },
  { name: 'عنب بلدي', hosts: 'enabbaladi.net' },
  { name: 'النهار', hosts: 'annahar.com', others: 'جريدة النهار' },
  { name: 'الأخبار', hosts: 'al-akhbar.com', others: 'جريدة الأخبار' },
  { name: 'السفير', hosts: 'assafir.com', others: 'جريدة السفير' },
  { name: 'المنار', hosts: 'almanar.com.lb', others: 'موقع المنار' },
  { name: 'الميادين', hosts: 'almayadeen.net', others: 'الميادين نت' },
  { name: 'العهد', hosts: 'alahednews.com.lb' },
  { name: 'النشرة', hosts: 'elnashra.com' },
  { name: 'لبنان 24', hosts: 'lebanon24.com' },
  { name: 'الوكالة الوطنية للإعلام', hosts: 'nna-leb.gov.lb', agency: true },
  { name: 'الرأي', hosts: 'alrai.com', others: 'صحيفة الرأي' },
  { name: 'الغد', hosts: 'alghad.com', others: 'صحيفة الغد' },
  { name: 'الدستور الأردنية', hosts: 'addustour.com' },
  { name: 'بترا', hosts: 'petra.gov.jo', others: 'وكالة الأنباء الأردنية', agency: true },
  { name: 'عمون', hosts: 'ammonnews.net' },
  { name: 'خبرني', hosts: 'khaberni.com' },
  {
    name: 'وفا',
    hosts: 'wafa.ps',
    others: 'وكالة الأنباء الفلسطينية | وكالة الأنباء والمعلومات الفلسطينية | الوكالة الفلسطينية للأنباء',
    agency: true,
  },
  { name: 'معا', hosts: 'maannews.net', others: 'وكالة معا | وكالة معا الإخبارية', agency: true },
  { name: 'دنيا الوطن', hosts: 'alwatanvoice.com' },
  { name: 'صفا', hosts: 'safa.ps', others: 'وكالة صفا', agency: true },
  { name: 'القدس', hosts: 'alquds.com' },
  { name: 'السومرية', hosts: 'alsumaria.tv', others: 'السومرية نيوز' },
  { name: 'واع', hosts: 'ina.iq', others: 'وكالة الأنباء العراقية', agency: true },
  { name: 'الزمان', hosts: 'azzaman.com' },
  { name: 'المدى', hosts: 'almadapaper.net' },
  { name: 'شفق نيوز', hosts: 'shafaq.com' },
  { name: 'رووداو', hosts: 'rudaw.net' },
  { name: 'المشهد اليمني', hosts: 'almashhad-alyemeni.com' },
  { name: 'المصدر أونلاين', hosts: 'almasdaronline.com' },
  { name: 'المؤتمر نت', hosts: 'almotamar.net', others: 'المؤتمرنت' },
  { name: 'سبأ', hosts: 'saba.ye sabanew.net', others: 'وكالة سبأ | وكالة الأنباء اليمنية', agency: true },
  { name: 'القبس', hosts: 'alqabas.com' },
  { name: 'الأنباء', hosts: 'alanba.com.kw' },
  { name: 'الراي', hosts: 'alraimedia.com' },
  { name: 'الجريدة', hosts: 'aljarida.com' },
  { name: 'كونا', hosts: 'kuna.net.kw', others: 'وكالة الأنباء الكويتية', agency: true },
  { name: 'الراية', hosts: 'raya.com' },
  { name: 'الشرق', hosts: 'al-sharq.com' },
  { name: 'قنا', hosts: 'qna.org.qa', others: 'وكالة الأنباء القطرية', agency: true },
  { name: 'أخبار الخليج', hosts: 'akhbar-alkhaleej.com' },
  { name: 'بنا', hosts: 'bna.bh', others: 'وكالة أنباء البحرين', agency: true },
  { name: 'عمان', hosts: 'omandaily.om', others: 'جريدة عمان' },
  { name: 'العمانية', hosts: 'omannews.gov.om', others: 'وكالة الأنباء العمانية', agency: true },
  { name: 'بوابة الوسط', hosts: 'alwasat.ly' },
  { name: 'وال', hosts: 'lana-news.ly lana.gov.ly', others: 'وكالة الأنباء الليبية', agency: true },
  { name: 'الصباح', hosts: 'assabah.com.tn', others: 'الصباح نيوز' },
  { name: 'تورس', hosts: 'turess.com' },
  { name: 'وات', hosts: 'tap.info.tn', others: 'وكالة تونس إفريقيا للأنباء', agency: true },
  { name: 'الشروق أونلاين', hosts: 'echoroukonline.com' },
  { name: 'الخبر', hosts: 'elkhabar.com', others: 'جريدة الخبر' },
  { name: 'النهار أونلاين', hosts: 'ennaharonline.com' },
  { name: 'وأج', hosts: 'aps.dz', others: 'وكالة الأنباء الجزائرية', agency: true },
  { name: 'هسبريس', hosts: 'hespress.com' },
  { name: 'هبة بريس', hosts: 'hibapress.com' },
  { name: 'العمق المغربي', hosts: 'al3omk.com' },
  { name: 'ومع', hosts: 'mapnews.ma', others: 'وكالة المغرب العربي للأنباء | و م ع', agency: true },
  { name: 'المغرب 24', hosts: 'maroc24.com' },
  { name: 'سونا', hosts: 'suna-sd.net suna-news.net', others: 'وكالة السودان للأنباء', agency: true },
  { name: 'سودارس', hosts: 'sudaress.com' },
  { name: 'سعورس', hosts: 'sauress.com' },
  { name: 'مصرس', hosts: 'masress.com' },
  { name: 'روسيا اليوم', hosts: 'arabic.rt.com', others: 'RT Arabic | RT العربية | آر تي | ار تي عربي' },
  {
    name: 'سبوتنيك',
    hosts: 'sputnikarabic.ae arabic.sputniknews.com sarabic.ae',
    others: 'سبوتنيك عربي | وكالة سبوتنيك | Sputnik',
    agency: true,
  },
  { name: 'بي بي سي', hosts: 'bbc.com bbc.co.uk', others: 'BBC News عربي | بي بي سي عربي | BBC' },
  { name: 'سي إن إن', hosts: 'arabic.cnn.com', others: 'CNN Arabic | CNN بالعربية | CNN' },
  { name: 'فرانس 24', hosts: 'france24.com', others: 'فرانس24 | France 24 | FRANCE 24' },
  { name: 'مونت كارلو الدولية', hosts: 'mc-doualiya.com' },
  { name: 'دويتشه فيله', hosts: 'dw.com', others: 'DW | Deutsche Welle | دويتشه فيله العربية' },
  { name: 'الحرة', hosts: 'alhurra.com' },
  { name: 'سوا', hosts: 'radiosawa.com', others: 'راديو سوا' },
  { name: 'يورونيوز', hosts: 'arabic.euronews.com', others: 'Euronews' },
  { name: 'إندبندنت عربية', hosts: 'independentarabia.com' },
  { name: 'العالم', hosts: 'alalam.ir alalamtv.net', others: 'قناة العالم | قناة العالم الاخبارية' },
  { name: 'الأناضول', hosts: 'aa.com.tr', others: 'وكالة الأناضول | Anadolu', agency: true },
  { name: 'تي آر تي عربي', hosts: 'trtarabi.com', others: 'TRT عربي' },
  { name: 'شينخوا', hosts: 'arabic.news.cn', others: 'وكالة شينخوا | Xinhua', agency: true },
  { name: 'أخبار الأمم المتحدة', hosts: 'news.un.org' },
  { name: 'رويترز', hosts: 'ara.reuters.com reuters.com', others: 'وكالة رويترز | Reuters', agency: true },
  {
    name: 'أ ف ب',
    hosts: 'afp.com',
    others: 'أ.ف.ب | أ. ف. ب | ا ف ب | فرانس برس | وكالة فرانس برس | AFP',
    agency: true,
  },
  { name: 'أ ب', hosts: 'apnews.com', others: 'أسوشيتد برس | اسوشيتد برس | أ.ب | Associated Press', agency: true },
  { name: 'د ب أ', hosts: 'dpa.com', others: 'د.ب.أ | وكالة الأنباء الألمانية | DPA', agency: true },
  { name: 'إفي', hosts: 'efe.com', others: 'وكالة إفي | EFE', agency: true },
  { name: 'تاس', hosts: 'tass.com tass.ru', others: 'وكالة تاس | ايتار تاس | TASS', agency: true },
  { name: 'نوفوستي', hosts: 'ria.ru', others: 'ريا نوفوستي | RIA Novosti', agency: true },
  { name: 'إنترفاكس', hosts: 'interfax.ru', others: 'وكالة إنترفاكس | انترفاكس | Interfax', agency: true },
  { name: 'بلومبرغ', hosts: 'bloomberg.com', others: 'بلومبيرغ | Bloomberg', agency: true },
  { name: 'إرنا', hosts: 'irna.ir', others: 'وكالة إرنا | ارنا', agency: true },
  { name: 'فارس', hosts: 'farsnews.ir', others: 'وكالة فارس | وكالة أنباء فارس', agency: true },
  { name: 'تسنيم', hosts: 'tasnimnews.com', others: 'وكالة تسنيم', agency: true },
];

/** What stands for agencies that are not named. */
const ANONYMOUS = new Set(['وكالات', 'الوكالات', 'وكالات الأنباء', 'متابعات'].map(keyOf));

const BY_NAME = new Map<string, Outlet>();
const BY_HOST = new Map<string, Outlet>();
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...(outlet.others?.split(' | ') ?? [])]) {
    if (!BY_NAME.has(keyOf(name))) BY_NAME.set(keyOf(name), outlet);
  }
  for (const host of outlet.hosts.split(' ')) BY_HOST.set(host, outlet);
}

/** What an outlet calls itself before its name, folded. */
const KIND = /^(?:صحيفه|جريده|موقع|شبكه|بوابه|وكاله انبا|وكاله|قناه) /u;

/** The name of an outlet as its readers know it: «aawsat» → «الشرق الأوسط»; null where it is not known. */
export function outletNamed(name: string): { readonly name: string; readonly agency: boolean } | null {
  const outlet = BY_NAME.get(keyOf(name)) ?? BY_NAME.get(keyOf(name).replace(KIND, ''));
  return outlet ? { name: outlet.name, agency: outlet.agency === true } : null;
}

export function outletOfUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parts = new URL(url).hostname.split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const outlet = BY_HOST.get(parts.slice(from).join('.'));
    if (outlet) return outlet.name;
  }
  return null;
}

/** «وكالات», «متابعات»: agencies were used, and are not named. */
export function isAnonymousAgency(name: string): boolean {
  return ANONYMOUS.has(keyOf(name));
}
