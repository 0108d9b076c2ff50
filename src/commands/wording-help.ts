import type { Language } from '../text/language.ts';

/** What the bot says of itself: plain text, no markup. */
interface HelpWording {
  /** The name of the language in itself: whoever reads it reads it. */
  readonly name: string;
  readonly heading: string;
  readonly command: (name: string, description: string, example: string | null) => string;
  /** What stands in the context menu of a message. */
  readonly menus: (names: readonly string[]) => string;
  readonly asYouWrite: string;
  readonly buttons: string;
}

/** Names of commands stand in quotation marks, which keep them whole in a line of the other direction. */
const ARABIC: HelpWording = {
  name: 'العربية',
  heading:
    'أجيب من أرشيف من الأخبار بنصوصه كما طُبعت، ومع كل نص مصدره وتاريخه ورقم فقرته. لا أختلق شيئًا، وإن لم أجد جوابًا قلت ذلك.',
  command: (name, description, example) => `«/${name}» ${description}.${example === null ? '' : ` مثل: «${example}»`}`,
  menus: (names) =>
    `وعلى أي رسالة في القناة، من قائمة «Apps» فيها: ${names.map((name) => `«${name}»`).join('، ')}. الجواب لك وحدك.`,
  asYouWrite: 'اسأل كما تكتب: بالفصحى أو بالعامية أو بالإنجليزية، بالهمزات والنقاط أو من دونها، والأسماء بأي تهجئة.',
  buttons: 'تحت الأجوبة أزرار: صفحات أخرى، وما حول المقطع في مقاله، والسؤال نفسه من دون شرط، والجواب كله في ملف.',
};

const ENGLISH: HelpWording = {
  name: 'English',
  heading:
    'I answer from an archive of news in its own words as they were printed, each with source, date and paragraph. I invent nothing, and when there is no answer I say so.',
  command: (name, description, example) =>
    `“/${name}” ${description}.${example === null ? '' : ` For example: “${example}”`}`,
  menus: (names) =>
    `On any message in the channel, under “Apps”: ${names.map((name) => `“${name}”`).join(', ')}. The answer is for you alone.`,
  asYouWrite:
    'Ask as you write: in standard or spoken Arabic or in English, with or without hamzas and dots, with names in any spelling.',
  buttons:
    'Under answers are buttons: further pages, what stands around a passage, the same question without a filter, the whole answer in a file.',
};

const WORDINGS: Readonly<Record<Language, HelpWording>> = { ar: ARABIC, en: ENGLISH };

export function helpWordingIn(language: Language): HelpWording {
  return WORDINGS[language];
}
