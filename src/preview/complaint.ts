import type { Language } from '../text/language.ts';

/** What the preview says of a request that it cannot take: what, which, and what to do. */
export interface Complaints {
  readonly otherHost: (host: string) => string;
  readonly otherSite: string;
  readonly notJson: string;
  readonly tooLarge: (bytes: number) => string;
  readonly noSuchPlace: string;
  readonly shape: string;
  readonly unknownCommand: (name: string, known: readonly string[]) => string;
  readonly unknownOption: (name: string, known: readonly string[]) => string;
  readonly missing: (name: string) => string;
  readonly notText: (name: string) => string;
  readonly noFile: (name: string) => string;
  readonly notFlag: (name: string) => string;
  readonly tooLong: (name: string, length: number, most: number) => string;
  readonly broken: (id: string) => string;
}

const ARABIC: Complaints = {
  otherHost: (host) => `هذه الصفحة على هذا الجهاز وحده ولا تُفتح باسم «${host}». افتحها على 127.0.0.1 أو localhost.`,
  otherSite: 'لا يُقبل هذا الطلب من موقع آخر. اسأل من صفحة المعاينة نفسها.',
  notJson: 'لم يُفهم الطلب. أرسله بصيغة JSON مع Content-Type: application/json.',
  tooLarge: (bytes) => `الطلب أطول مما يُقبل، وأقصاه ${bytes} بايت.`,
  noSuchPlace: 'لا شيء في هذا العنوان.',
  shape: 'يُنتظر طلب مثل {"command": "ask", "options": {"question": "…"}}، وقيمة كل خيار نص أو true أو false.',
  unknownCommand: (name, known) => `لا أمر باسم «${name}». الأوامر هي: ${known.join('، ')}.`,
  unknownOption: (name, known) => `لا خيار باسم «${name}». الخيارات هي: ${known.join('، ')}.`,
  missing: (name) => `الخيار «${name}» مطلوب. اكتب له قيمة.`,
  notText: (name) => `قيمة «${name}» نص، وليست نعم أو لا.`,
  noFile: (name) => `«${name}» ملف، ولم يصل هذا الملف أو لم يعد محفوظًا. أرفقه من جديد.`,
  notFlag: (name) => `قيمة «${name}» نعم أو لا (true أو false).`,
  tooLong: (name, length, most) => `عدد أحرف «${name}» ${length}، وأقصى ما يُقبل ${most}. اختصره.`,
  broken: (id) => `حدث خطأ في المعاينة، وهو في السجل برقم ${id}. أعد المحاولة.`,
};

const ENGLISH: Complaints = {
  otherHost: (host) => `This page is for this machine alone and not for “${host}”. Open it at 127.0.0.1 or localhost.`,
  otherSite: 'Another site may not send this request. Ask from the page of the preview itself.',
  notJson: 'The request is not understood. Send it as JSON, with Content-Type: application/json.',
  tooLarge: (bytes) => `The request is too long; at most ${bytes} bytes are taken.`,
  noSuchPlace: 'There is nothing at this address.',
  shape: 'Expected {"command": "ask", "options": {"question": "…"}}, where an option is a text, true or false.',
  unknownCommand: (name, known) => `There is no command “${name}”. The commands are: ${known.join(', ')}.`,
  unknownOption: (name, known) => `There is no option “${name}”. The options are: ${known.join(', ')}.`,
  missing: (name) => `The option “${name}” is required. Put a value.`,
  notText: (name) => `“${name}” takes a text, not yes or no.`,
  noFile: (name) => `“${name}” takes a file, and this one has not come or is no longer kept. Attach it again.`,
  notFlag: (name) => `“${name}” takes yes or no (true or false).`,
  tooLong: (name, length, most) => `“${name}” has ${length} characters and may have ${most}. Make it shorter.`,
  broken: (id) => `The preview failed; the log has it as ${id}. Try again.`,
};

const COMPLAINTS: Readonly<Record<Language, Complaints>> = { ar: ARABIC, en: ENGLISH };

export function complaintsIn(language: Language): Complaints {
  return COMPLAINTS[language];
}
