/** A language in Arabic letters: its commonest words, and the letters that Arabic does not have. */
interface Foreign {
  readonly language: string;
  readonly words: string;
  readonly letters: RegExp;
}

/** From general knowledge. Words that are Arabic ones as well are left out. */
const OTHERS: readonly Foreign[] = [
  // Often typed on an Arabic keyboard: the words alone have to do.
  {
    language: 'Persian',
    words: 'است که را های این می برای شده کرده شد خود از تا باید نیز دارد شود',
    letters: /[پچژگکی]/gu,
  },
  { language: 'Urdu', words: 'ہے کے کی میں اور سے نے ہیں نہیں بھی گیا', letters: /[ٹڈڑےںہھگچپ]/gu },
  { language: 'Kurdish', words: 'لە بە کە ئەم بۆ لەگەڵ ئەو دەکات نییە ئێستا هەموو', letters: /[ەۆێڕڵڤگ]/gu },
  { language: 'Pashto', words: 'چې په سره کې څخه ته دې کړي شوي', letters: /[ټډړږښڼېۍګ]/gu },
];
const ARABIC_WORDS = 'في من على إلى أن إن عن التي الذي هذا هذه الذين كان كانت قال ما لا لم بين خلال بعد قبل كما';

const ARABIC = new Set(ARABIC_WORDS.split(' '));
const FOREIGN = OTHERS.map(({ words, ...rest }) => ({ ...rest, words: new Set(words.split(' ').map(plain)) }));
/** Of a text's letters: less is a page in another script with Arabic names in it. */
const LEAST_ARABIC = 0.3;
/** Of its words, and of its letters. */
const LEAST_WORDS = 0.05;
const LEAST_LETTERS = 0.04;
const SAMPLE = 6_000;

/** The language of a text that is not Arabic: `Persian`, `another script`; or null. */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters === 0 || arabic < letters * LEAST_ARABIC) return 'another script';
  const words = plain(sample).match(/[\p{L}\p{M}]+/gu) ?? [];
  const share = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length / words.length;
  const ofArabic = share(ARABIC);
  for (const { language, words: set, letters: own } of FOREIGN) {
    const ofWords = share(set);
    const ofLetters = (sample.match(own)?.length ?? 0) / arabic;
    const isWritten = language === 'Persian' ? ofWords > LEAST_WORDS : ofLetters > LEAST_LETTERS;
    if (isWritten && ofWords > LEAST_WORDS && ofWords > ofArabic) return language;
  }
  return null;
}

/** Persian ya and kaf as the Arabic ones: pages mix them. */
function plain(text: string): string {
  return text.replace(/ی/gu, 'ي').replace(/ک/gu, 'ك');
}
