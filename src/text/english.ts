/**
 * Forms that no rule gives, by their lemma: the irregular verbs and nouns of English news. Left out is a form that is more often a word
 * of its own: "wound" (an injury, rather than the past of wind), "ground", "bound".
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  verbs:
    'arise arose arisen; awake awoke awoken; beat beaten; become became; begin began begun; bend bent; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; do did done does; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown flies; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone goes; grow grew grown; hang hung; have had has; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; learn learnt; leave left; lend lent; lie lying lied lain; lose lost; make made; mean meant; meet met; mislead misled; overcome overcame; overthrow overthrew overthrown; pay paid; prove proven; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck; strike struck stricken; strive strove; swear swore sworn; sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; withhold withheld; write wrote written; die dying; tie tying; be is are was were been being am',
  nouns:
    'man men; woman women; child children; foot feet; tooth teeth; mouse mice; life lives; wife wives; knife knives; half halves; wolf wolves; thief thieves; shelf shelves; crisis crises; basis bases; analysis analyses; hypothesis hypotheses; criterion criteria; phenomenon phenomena; gunman gunmen; policeman policemen; spokesman spokesmen; spokeswoman spokeswomen; businessman businessmen; fisherman fishermen; congressman congressmen; bus buses; gas gases; hero heroes; virus viruses',
  adjectives: 'good better best; bad worse worst; far farther further; little less least',
};

/** Adjectives that news compares. A closed list, because "minister", "member" and "order" only look compared. */
const COMPARED: ReadonlySet<string> = new Set(
  'big large bloody bright broad cheap clear close cold dark deadly deep early easy fast few great happy hard harsh healthy heavy high hot late long loud low narrow near new old poor quick rich safe severe sharp short simple slow small soft strict strong tall tough warm weak wealthy wide young'.split(
    ' ',
  ),
);

/** Words that end as an inflected form does and are none. */
const WHOLE: ReadonlySet<string> = new Set(
  'always during evening morning ceiling something nothing anything everything sterling wedding outing news series species means perhaps besides overseas headquarters whereas hundred indeed need speed seed breed greed steed sacred naked wicked united'.split(
    ' ',
  ),
);

/** Lemmas by word: one word is compared with all names of an archive. Emptied when it grows large. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;
/** What is longer is no word, and is not kept. */
const LONGEST_KEPT = 40;

const HAS_VOWEL = /[aeiouy]/u;
/** Verbs written without their e before an ending, and few others: 'us', 'forc', 'chang', 'believ', 'tak', 'escalat'. */
const LOST_AN_E = /(?:[cguvz]|[^s]s|[^aeiou][aeiouy][^aeiouwxy])$/u;

const LEMMAS_OF: ReadonlyMap<string, readonly string[]> = irregularForms();

function irregularForms(): Map<string, string[]> {
  const lemmasOf = new Map<string, string[]>();
  for (const entry of Object.values(IRREGULAR).flatMap((list) => list.split('; '))) {
    const [lemma = '', ...forms] = entry.split(' ');
    for (const form of forms) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  }
  return lemmasOf;
}

/**
 * What an English word may be listed under, the best guess first and the word itself among them: 'said' → say, said; 'clashes' →
 * clashes, clash, clashe; 'soldier's' → soldier. An irregular form comes after its lemma, a regular one before it, because some are
 * listed with a meaning of their own ("sidelines", "talks"). A guess that is no word ("clashe") does no harm where only listed
 * words are found.
 */
export function lemmas(word: string): readonly string[] {
  const known = KNOWN.get(word) ?? reckonLemmas(word);
  if (word.length > LONGEST_KEPT) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, known);
  return known;
}

function reckonLemmas(word: string): string[] {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const irregular = LEMMAS_OF.get(plain) ?? [];
  const regular = irregular.length > 0 || WHOLE.has(plain) ? [] : regularLemmas(plain);
  return [...new Set([...irregular, plain, ...regular])];
}

function regularLemmas(word: string): string[] {
  return [...withoutS(word), ...withoutEd(word), ...withoutIng(word), ...withoutComparison(word)].filter(isWordLike);
}

/** 'countries' → country; 'clashes' → clash; 'attacks' → attack; but not 'crisis', 'virus', 'congress'. */
function withoutS(word: string): string[] {
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word) || word.length < 4) return [];
  if (word.endsWith('ies'))
    return word.length === 4 ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:[cs]h|ss|x|zz|o)es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return [word.slice(0, -1)];
}

/** 'denied' → deny; 'stopped' → stop; 'killed' → kill; 'used' → use; 'agreed' → agree. */
function withoutEd(word: string): string[] {
  if (!word.endsWith('ed')) return [];
  if (word.endsWith('eed')) return [word.slice(0, -1)];
  if (word.endsWith('ied')) return word.length === 4 ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`];
  return withoutSuffix(word.slice(0, -2));
}

/** 'meeting' → meet; 'planning' → plan; 'taking' → take; but not 'king'. */
function withoutIng(word: string): string[] {
  return word.endsWith('ing') ? withoutSuffix(word.slice(0, -3)) : [];
}

/** What a verb may have been before its ending: 'stopp' → stop, stopp; 'accus' → accuse, accus; 'kill' → kill, kil. */
function withoutSuffix(stem: string): string[] {
  if (!HAS_VOWEL.test(stem)) return [];
  const single = stem.slice(0, -1);
  if (/([bdgmnprt])\1$/u.test(stem)) return [single, stem];
  if (/([fl])\1$/u.test(stem)) return [stem, single];
  if (stem.endsWith('e')) return [stem];
  return LOST_AN_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** 'larger' → large; 'heaviest' → heavy; 'biggest' → big; but not 'minister'. */
function withoutComparison(word: string): string[] {
  const stem = /^(.+?)(?:er|est)$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const candidates = [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
  return candidates.filter((candidate) => COMPARED.has(candidate));
}

/** Shorter than three letters, or without a vowel, nothing is a listed word: 'br' of bring, 'th' of thing. */
function isWordLike(word: string): boolean {
  return word.length >= 3 && HAS_VOWEL.test(word);
}
