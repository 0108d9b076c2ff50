import { fold } from '../../text/fold.ts';
import type { Mention } from '../mention.ts';
import type { Conversation } from './conversation.ts';
import { listed, plainWords, withoutArticle } from './forms.ts';
import { institutionWord, isNamedInstitution } from './institution-words.ts';
import { printedIn } from './name-parts.ts';
import type { Printed } from './resolve-person.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { stateNamed, stateOf, stateOfAdjective, stateOfCapital } from './states.ts';

/** An institution, document, outlet or state that speaks, by its fullest name in the article. */
export function bodySpeaker(scene: Scene, talk: Conversation, { mention, text }: Printed): Speaker {
  const printed = printedIn(text, mention.named);
  const issuer = issuerOf(scene, talk, printed, mention);
  return issuer ?? bodyNamed(scene, printed, mention);
}

/** The institution of a printed name. */
export function bodyNamed(scene: Scene, printed: string, mention: Mention): Speaker {
  return body(bodyName(scene, printed), mention);
}

/** The canonical name of a printed institution: «الخارجية الروسية» → «وزارة الخارجية الروسية», «موسكو» → «روسيا». */
export function bodyName(scene: Scene, printed: string): string {
  const folded = fold(printed);
  const ofRealm = REALM.test(printed) ? stateNamed(fold(printed.replace(REALM, ''))) : null;
  const state = stateNamed(folded) ?? ofRealm ?? stateOfCapital(folded);
  if (state !== null) return stateOf(state)?.name ?? printed;
  return ministry(printed) ?? fullest(scene, printed, `${folded} `);
}

/** «مملكة البحرين» is «البحرين». */
const REALM = /^(?:مملكة|جمهورية|دولة|سلطنة|إمارة) /u;
const ISSUED: ReadonlySet<string> = new Set(listed('بيان، بلاغ، مذكرة، بيانها، بيانه، تصريح'));
const WITH_OWNER = /^\S+ (?:(?:صدر|صدرت|صادر|صادرة) (?:عن|من) )?(?:ل(?:ل)?)?/u;

/** Who issued a communiqué: «بيان الوزارة» the ministry, «البيان» the institution that spoke last. */
function issuerOf(scene: Scene, talk: Conversation, printed: string, mention: Mention): Speaker | null {
  const [first = '', ...rest] = printed.split(' ');
  if (!ISSUED.has(withoutArticle(fold(first)).base)) return null;
  const last = talk.lastOf(({ kind, mention }) => kind === 'institution' && mention !== null);
  if (rest.length === 0) return last;
  const owner = printed.replace(WITH_OWNER, printed.split(' ')[1]?.startsWith('لل') ? 'ال' : '');
  const head = institutionWord(fold(owner.split(' ')[0] ?? ''));
  return head || isNamedInstitution(fold(owner)) ? body(bodyName(scene, owner), mention) : last;
}

const MINISTRIES: ReadonlySet<string> = new Set(listed('خارجية، داخلية، خزانة'));
const MINISTRIES_OF_STATES: ReadonlySet<string> = new Set(
  listed('دفاع، عدل، صحة، مالية، تعليم، طاقة، نفط، زراعة، تجارة، اقتصاد، إعلام'),
);

/** «الخارجية الروسية», «الدفاع الروسية»: the feminine is that of «وزارة», left out. */
function ministry(printed: string): string | null {
  const [first = '', second = '', ...more] = printed.split(' ').map(fold);
  const { base, definite } = withoutArticle(first);
  if (!definite || more.length > 0) return null;
  const ofState = stateOfAdjective(second) !== null && second.endsWith('ه');
  const isOne = MINISTRIES.has(base) ? second === '' || ofState : MINISTRIES_OF_STATES.has(base) && ofState;
  return isOne ? `وزارة ${printed}` : null;
}

/**
 * The longest name in the article that a printed one shortens: of «الوزارة» one with the same head, «وزارة الصحة السعودية»; of several
 * words one that goes on behind them, which `start` are, folded: «مجلس الوزراء» is not «مجلس وزراء الإعلام العرب».
 */
function fullest(scene: Scene, printed: string, start: string): string {
  const wanted = plainWords(printed);
  let best = printed;
  let most = wanted.length;
  for (const { name, words } of scene.bodies.get(wanted[0] ?? '') ?? []) {
    if (words.length <= most || words.length > LONGEST) continue;
    // Of one word alone, all that begin with it.
    if (wanted.length !== 1 && !fold(name).startsWith(start)) continue;
    best = name;
    most = words.length;
  }
  return best;
}

const LONGEST = 7;

function body(name: string, mention: Mention): Speaker {
  return {
    name,
    kind: 'institution',
    members: [],
    how: 'institution',
    gender: mention.gender,
    number: 'singular',
    countries: mention.countries,
    mention,
  };
}
