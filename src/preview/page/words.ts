import type { Language } from '../../text/language.ts';

/** The words of the page around the messages. What is within a message comes from the bot. */
export interface PageWords {
  readonly direction: 'rtl' | 'ltr';
  readonly title: string;
  readonly needsScript: string;
  readonly channel: string;
  readonly topic: string;
  readonly bot: string;
  readonly you: string;
  readonly used: string;
  readonly welcome: string;
  readonly introduction: string;
  /** The same for whoever does not read the language of the page. */
  readonly inOtherWords: { readonly language: Language; readonly text: string };
  readonly examples: string;
  readonly messages: string;
  readonly ask: string;
  readonly commands: string;
  readonly moreOptions: string;
  readonly send: string;
  readonly cancel: string;
  readonly close: string;
  readonly actions: string;
  readonly moreActions: string;
  readonly copyLink: string;
  readonly copyJson: string;
  readonly payload: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly download: string;
  /** What an option may become, and why there may be nothing to offer. */
  readonly choices: string;
  readonly noChoices: string;
  readonly choicesFailed: string;
  readonly thinking: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly lost: string;
  /** While the archive is being read, and for how many seconds it has been. */
  readonly opening: string;
  readonly seconds: (seconds: number) => string;
  readonly broken: string;
  readonly noCommands: string;
  readonly noSuchCommand: string;
  readonly deadLink: string;
  readonly required: (option: string) => string;
  readonly tooLong: (option: string, length: number, most: number) => string;
  readonly fileTooLarge: (name: string, most: number) => string;
  readonly picture: string;
  readonly spoiler: string;
}

const ARABIC: PageWords = {
  direction: 'rtl',
  title: 'إسناد: المعاينة',
  needsScript: 'تحتاج هذه الصفحة إلى JavaScript. This page needs JavaScript.',
  channel: 'اسأل-الأرشيف',
  topic: 'معاينة على جهازك لما يظهر في دسكورد',
  bot: 'إسناد',
  you: 'أنت',
  used: 'استخدمت',
  welcome: 'أهلًا بك في',
  introduction:
    'يجيبك إسناد بنصوص الأرشيف كما طُبعت، ومع كل نص مصدره وتاريخه ورقم فقرته، ولا يقول شيئًا من عنده. اكتب سؤالًا في الأسفل، أو اكتب / لترى الأوامر.',
  inOtherWords: {
    language: 'en',
    text: 'Isnad answers from a newspaper archive, word for word and with its sources. Ask below, or type / for the commands.',
  },
  examples: 'جرّب سؤالًا',
  messages: 'الرسائل',
  ask: 'اسأل الأرشيف، أو اكتب / للأوامر',
  commands: 'الأوامر',
  moreOptions: 'خيارات أخرى',
  send: 'إرسال',
  cancel: 'إلغاء',
  close: 'إغلاق',
  actions: 'إجراءات الرسالة',
  moreActions: 'إجراءات أخرى',
  copyLink: 'نسخ الرابط',
  copyJson: 'نسخ JSON',
  payload: 'ما يصل إلى دسكورد',
  copied: 'نُسخ إلى الحافظة.',
  copyByHand: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه.',
  download: 'تنزيل',
  choices: 'اقتراحات',
  noChoices: 'لا اقتراح لما كتبت؛ يُرسل كما هو.',
  choicesFailed: 'تعذّر جلب الاقتراحات؛ يُرسل ما تكتبه كما هو.',
  thinking: 'إسناد يفكر…',
  onlyYou: 'لا يراها غيرك',
  dismiss: 'إخفاء الرسالة',
  lost: 'انقطع الاتصال بإسناد، فلعل البرنامج توقف. شغّله بالأمر npm start؛ تعيد الصفحة المحاولة من تلقاء نفسها.',
  opening: 'يُقرأ الأرشيف الآن، وما تسأله يُجاب حين تتم قراءته.',
  seconds: (seconds) => `(${seconds} ث)`,
  broken: 'وصل جواب غير مفهوم. أعد المحاولة.',
  noCommands: 'ليس للبوت أوامر بعد.',
  noSuchCommand: 'لا أمر بهذا الاسم. اكتب / لترى الأوامر.',
  deadLink: 'لا يُسأل بهذا الرابط شيء. اكتب سؤالك في الأسفل، أو / لترى الأوامر.',
  required: (option) => `الخيار «${option}» مطلوب.`,
  tooLong: (option, length, most) =>
    `عدد أحرف «${option}» ${length}، وأقصى ما يقبله دسكورد ${most}. لم يُرسل شيء؛ اختصره ثم أرسله.`,
  fileTooLarge: (name, most) => `الملف «${name}» أكبر مما يُقرأ، وأقصاه ${most} بايت.`,
  picture: 'صورة',
  spoiler: 'نص مخفي، اضغط لإظهاره',
};

const ENGLISH: PageWords = {
  direction: 'ltr',
  title: 'Isnad: preview',
  needsScript: 'This page needs JavaScript. تحتاج هذه الصفحة إلى JavaScript.',
  channel: 'ask-the-archive',
  topic: 'A preview on your machine of what Discord shows',
  bot: 'Isnad',
  you: 'You',
  used: 'used',
  welcome: 'Welcome to',
  introduction:
    'Isnad answers in the archive’s own words, each with its source, date and paragraph, and says nothing of its own. Type a question below, or / for the commands.',
  inOtherWords: {
    language: 'ar',
    text: 'يجيبك إسناد بنصوص الأرشيف كما طُبعت ومع كل نص مصدره. اكتب سؤالًا في الأسفل، أو اكتب / لترى الأوامر.',
  },
  examples: 'Try a question',
  messages: 'Messages',
  ask: 'Ask the archive, or type / for commands',
  commands: 'Commands',
  moreOptions: 'More options',
  send: 'Send',
  cancel: 'Cancel',
  close: 'Close',
  actions: 'Message actions',
  moreActions: 'More actions',
  copyLink: 'Copy link',
  copyJson: 'Copy as JSON',
  payload: 'What Discord gets',
  copied: 'Copied to the clipboard.',
  copyByHand: 'The browser did not let the page copy. Select the text and copy it.',
  download: 'Download',
  choices: 'Suggestions',
  noChoices: 'Nothing to suggest for this; it is sent as you typed it.',
  choicesFailed: 'Suggestions cannot be had now; what you type is sent as it is.',
  thinking: 'Isnad is thinking…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  lost: 'Isnad cannot be reached; the program may have stopped. Start it with npm start; the page tries again by itself.',
  opening: 'The archive is being read; what you ask now is answered as soon as that is done.',
  seconds: (seconds) => `(${seconds} s)`,
  broken: 'The answer could not be read. Try again.',
  noCommands: 'The bot has no commands yet.',
  noSuchCommand: 'There is no such command. Type / to see them.',
  deadLink: 'Nothing can be asked by this link. Type a question below, or / for the commands.',
  required: (option) => `The option “${option}” is required.`,
  tooLong: (option, length, most) =>
    `“${option}” has ${length} characters, and Discord takes ${most}. Nothing was sent; make it shorter and send it.`,
  fileTooLarge: (name, most) => `The file “${name}” is larger than what is read: at most ${most} bytes.`,
  picture: 'Picture',
  spoiler: 'Hidden text, press to show it',
};

const WORDS: Readonly<Record<Language, PageWords>> = { ar: ARABIC, en: ENGLISH };

export function pageWordsIn(language: Language): PageWords {
  return WORDS[language];
}
