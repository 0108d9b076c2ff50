import { COUNTRIES } from '../text/lexicon/countries.ts';

/** An office in English, in small letters, and as Arabic newspapers call it. */
interface EnglishOffice {
  readonly english: string;
  readonly arabic: string;
}

/** The longest first where one holds another. From general knowledge. */
const OFFICES: readonly EnglishOffice[] = [
  { english: 'deputy foreign minister', arabic: 'نائب وزير الخارجية' },
  { english: 'deputy prime minister', arabic: 'نائب رئيس الوزراء' },
  { english: 'foreign ministry spokesman', arabic: 'المتحدث باسم وزارة الخارجية' },
  { english: 'foreign ministry spokeswoman', arabic: 'المتحدث باسم وزارة الخارجية' },
  { english: 'foreign ministry spokesperson', arabic: 'المتحدث باسم وزارة الخارجية' },
  { english: 'state department spokesman', arabic: 'المتحدث باسم وزارة الخارجية الأميركية' },
  { english: 'kremlin spokesman', arabic: 'المتحدث باسم الكرملين' },
  { english: 'white house spokesman', arabic: 'المتحدث باسم البيت الأبيض' },
  { english: 'government spokesman', arabic: 'المتحدث باسم الحكومة' },
  { english: 'army spokesman', arabic: 'المتحدث باسم الجيش' },
  { english: 'foreign minister', arabic: 'وزير الخارجية' },
  { english: 'foreign secretary', arabic: 'وزير الخارجية' },
  { english: 'secretary of state', arabic: 'وزير الخارجية' },
  { english: 'minister of foreign affairs', arabic: 'وزير الخارجية' },
  { english: 'defense minister', arabic: 'وزير الدفاع' },
  { english: 'defence minister', arabic: 'وزير الدفاع' },
  { english: 'defense secretary', arabic: 'وزير الدفاع' },
  { english: 'defence secretary', arabic: 'وزير الدفاع' },
  { english: 'secretary of defense', arabic: 'وزير الدفاع' },
  { english: 'interior minister', arabic: 'وزير الداخلية' },
  { english: 'home secretary', arabic: 'وزير الداخلية' },
  { english: 'finance minister', arabic: 'وزير المالية' },
  { english: 'treasury secretary', arabic: 'وزير الخزانة' },
  { english: 'oil minister', arabic: 'وزير النفط' },
  { english: 'energy minister', arabic: 'وزير الطاقة' },
  { english: 'economy minister', arabic: 'وزير الاقتصاد' },
  { english: 'health minister', arabic: 'وزير الصحة' },
  { english: 'education minister', arabic: 'وزير التعليم' },
  { english: 'transport minister', arabic: 'وزير النقل' },
  { english: 'information minister', arabic: 'وزير الإعلام' },
  { english: 'justice minister', arabic: 'وزير العدل' },
  { english: 'prime minister', arabic: 'رئيس الوزراء' },
  { english: 'vice president', arabic: 'نائب الرئيس' },
  { english: 'president', arabic: 'الرئيس' },
  { english: 'chancellor', arabic: 'المستشار' },
  { english: 'supreme leader', arabic: 'المرشد الأعلى' },
  { english: 'secretary general', arabic: 'الأمين العام' },
  { english: 'secretary-general', arabic: 'الأمين العام' },
  { english: 'king', arabic: 'الملك' },
  { english: 'ambassador', arabic: 'السفير' },
  { english: 'minister', arabic: 'الوزير' },
];
const OF = /^(?:of|for)(?: the)? /u;

/** An office that is named in English, as Arabic newspapers call it: "the Iranian foreign minister", "president of France". Null where it is none. */
export function arabicOffice(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/^the /u, '').replace(/\s+/gu, ' ');
  for (const { english, arabic } of OFFICES) {
    const at = ` ${text} `.indexOf(` ${english} `);
    if (at < 0) continue;
    const rest = [
      text.slice(0, at),
      text
        .slice(at + english.length)
        .trim()
        .replace(OF, ''),
    ]
      .map((part) => part.trim())
      .filter(Boolean);
    const states = rest.map(stateOf);
    return states.every((state) => state !== undefined) ? [arabic, ...states].join(' ') : null;
  }
  return null;
}

let states: ReadonlyMap<string, string> | null = null;

/** The Arabic name of a state by its English name or adjective: "france", "french" → «فرنسا». */
function stateOf(english: string): string | undefined {
  states ??= new Map(
    COUNTRIES.flatMap(({ english: names, demonym, arabic }) =>
      [...names.split(', '), ...demonym.split(', ')].map((name) => [name, arabic.split('، ')[0] ?? ''] as const),
    ),
  );
  return states.get(english);
}
