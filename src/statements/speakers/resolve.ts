import type { Mention } from '../mention.ts';
import type { Report } from '../report.ts';
import { Conversation } from './conversation.ts';
import { headlineSpeaker, sayingsOf } from './headline-speaker.ts';
import { once } from './once.ts';
import { bodyNamed, bodySpeaker } from './resolve-body.ts';
import { collectiveSpeaker, unnamedSpeaker } from './resolve-many.ts';
import { bearerSpeaker, type Printed, personByName, personByTitle } from './resolve-person.ts';
import { type Place, peopleNamed, type Scene } from './scene.ts';
import { type Speaker, UNSETTLED } from './speaker.ts';

/** The reports of one paragraph. */
export interface ReportedParagraph {
  readonly number: number;
  readonly text: string;
  readonly reports: readonly Report[];
}

/** The speaker of every report of an article, paragraph by paragraph as they are given. */
export function speakersOf(scene: Scene, paragraphs: readonly ReportedParagraph[]): Speaker[][] {
  const talk = new Conversation();
  const speakers = paragraphs.map((paragraph) => speakersIn(scene, talk, paragraph));
  const sayings = once(() => sayingsOf(paragraphs, speakers));
  return paragraphs.map(({ text, reports }, at) =>
    reports.map((report, n) => {
      const speaker = speakers[at]?.[n] ?? UNSETTLED;
      return report.inHeadline ? headlineSpeaker(text, report, speaker, sayings()) : speaker;
    }),
  );
}

function speakersIn(scene: Scene, talk: Conversation, paragraph: ReportedParagraph): Speaker[] {
  const speakers: Speaker[] = [];
  /** Who speaks inside the words of another, by the index of that other's report. */
  const inside = new Map<number, Conversation>();
  for (const report of paragraph.reports) {
    const place = { paragraph: paragraph.number, start: report.cue.start };
    if (report.parent === null) hearHeads(scene, talk, place);
    const within = report.parent === null ? null : (inside.get(report.parent) ?? new Conversation());
    const subject = subjectOf(report);
    const printed =
      subject &&
      settle(scene, talk, { mention: subject, text: paragraph.text, place, gender: report.agreement.gender });
    const isNamed = printed !== null && !isDescribed(report, printed, paragraph.text);
    const speaker = isNamed
      ? printed
      : ofMany(
          report,
          paragraph.text,
          unnamed(scene, talk, report, speakers, within, { ...place, text: paragraph.text }),
        );
    speakers.push(speaker);
    if (report.parent === null && !report.inHeadline) talk.heardSpeak(speaker);
    if (report.inHeadline || !(isNamed || report.turn || report.signs.has('unread'))) continue;
    if (report.parent === null) talk.add(speaker, place, report.agreement);
    else if (within) inside.set(report.parent, within);
    within?.add(speaker, place, report.agreement);
  }
  return speakers;
}

/** «أدى المديران القسم، قائلين»: of two or more, and not of the one who spoke before. */
function ofMany({ cue, cueForm }: Report, text: string, speaker: Speaker): Speaker {
  const isOfMany = cueForm === 'participle' && /ين$/u.test(text.slice(cue.start, cue.end));
  return isOfMany && speaker.kind === 'person' ? UNSETTLED : speaker;
}

/** «هاجم رئيس الحزب إيلي محفوظ …. وقال»: who heads a sentence is meant by the verbs behind it, if he said nothing before either. */
function hearHeads(scene: Scene, talk: Conversation, place: Place): void {
  for (let head = scene.heads[talk.heard]; head && isEarlier(head, place); head = scene.heads[talk.heard]) {
    talk.heard++;
    if (!talk.isBehind(head)) continue;
    const known = head.parts && peopleNamed(scene, head.parts)[0];
    if (known) talk.mention(bearerSpeaker(known.bearer, head.mention), head);
    // «وعرجت صحيفة الغارديان على القضية، حيث قالت»
    else if (head.body !== null && isFeminine(head.mention))
      talk.mention(bodyNamed(scene, head.body, head.mention), head);
  }
}

/** A verb in the masculine behind a body is rather somebody's. */
function isFeminine({ gender }: Mention): boolean {
  return gender === 'feminine';
}

function isEarlier(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

/** The printed subject; what stands in the words themselves is their object: «ووصف الموقع بأنه …», but for an aside that they go around. */
export function subjectOf({ subject, content, cueForm }: Report): Mention | null {
  if (cueForm === 'according-to') return subject;
  const isObject = subject !== null && subject.named.start >= content.start && subject.named.end <= content.end;
  return isObject ? null : subject;
}

/** «ووصف داركود بأنه …»: one word that no title and nothing else makes a person is what is described. */
function isDescribed({ lemma, content }: Report, { how }: Speaker, text: string): boolean {
  return lemma === 'وصف' && how === 'alone' && text.startsWith('ب', content.start);
}

/** The speaker whom a mention names. */
export function settle(scene: Scene, talk: Conversation, printed: Printed): Speaker {
  const { mention } = printed;
  if (mention.form === 'collective')
    return collectiveSpeaker(scene, talk, printed, (member) =>
      settle(scene, talk, { ...printed, mention: member, gender: null }),
    );
  if (mention.form === 'anonymous' || mention.form === 'group') return unnamedSpeaker(talk, printed);
  if (mention.form === 'institution' || mention.form === 'outlet') return bodySpeaker(scene, talk, printed);
  return mention.name ? personByName(scene, printed) : personByTitle(scene, talk, printed);
}

/** Nobody printed: the speaker of the verb on which it hangs, else the last who spoke and whom the verb can mean. */
function unnamed(
  scene: Scene,
  talk: Conversation,
  report: Report,
  speakers: readonly Speaker[],
  within: Conversation | null,
  { text, ...place }: Place & { readonly text: string },
): Speaker {
  const { sharesWith, agreement, turn } = report;
  const shared = sharesWith === null ? undefined : speakers[sharesWith];
  if (shared) return shared.how === 'unsettled' ? shared : { ...shared, how: 'shared' };
  // «وأكد السلمي أن …»: somebody is printed whom nothing tells of, and who need not be the last speaker.
  if (report.signs.has('unread')) return UNSETTLED;
  if (within) return within.last(agreement)?.speaker ?? UNSETTLED;
  // «من جانبه أكد أن …»: somebody else, and nobody says who. «بحسب …» names its speaker, even where that is not understood.
  if (turn || (report.cueForm === 'according-to' && !isOwn(text, report))) return UNSETTLED;
  const hangs = report.cueForm === 'participle' && /\p{L}/u.test(text.slice(0, report.cue.start));
  return hangs ? hostOf(scene, talk, report, place, speakers) : lastSpeaker(talk, report, place);
}

const ITS_OWN = /^[\s\u0640]*(?!\u0640)\p{L}+(?:ه|ها|هم|هما)(?!\p{L})/u;

/** «بحسب قوله», «وفق رأيها»: of the speaker in hand. */
function isOwn(text: string, { cue }: Report): boolean {
  return (
    ITS_OWN.test(text.slice(cue.end, cue.end + 20)) ||
    ITS_OWN.test(text.slice(cue.start, cue.end).replace(/^.*\s/u, ''))
  );
}

/** The subject of a verb of no saying on which a participle hangs: «أهدت هيلاري كلينتون … زرا، مضيفة أن …». */
function hostOf(scene: Scene, talk: Conversation, report: Report, place: Place, speakers: readonly Speaker[]): Speaker {
  const here = (each: Place) =>
    each.paragraph === place.paragraph && each.start >= report.sentence.start && each.start < place.start;
  const isOne = report.agreement.number === null || report.agreement.number === 'singular';
  const near = scene.people.filter(
    ({ bearer, places }) =>
      isOne && places.some(here) && (report.agreement.gender === null || bearer.gender === report.agreement.gender),
  );
  const [only] = near;
  if (only && near.length === 1)
    return { ...UNSETTLED, name: only.bearer.name, how: 'paragraph', gender: only.bearer.gender };
  const last = lastSpeaker(talk, report, place);
  // «وأضاف أن الأعداد تقل. مضيفا أن …»: he goes on in this paragraph, though he was named in another.
  const goesOn = last.name !== null && speakers.at(-1)?.name === last.name;
  return last.how === 'paragraph' || goesOn ? last : UNSETTLED;
}

/** «وأضاف», «وتابع», «واستطرد»: these go on with what somebody said. */
const GOES_ON = new Set('أضاف تابع أردف استطرد واصل أكمل استكمل استأنف مضى زاد ختم اختتم كرر استدرك'.split(' '));

function lastSpeaker(talk: Conversation, { agreement, lemma }: Report, place: Place): Speaker {
  const last = talk.last(agreement, GOES_ON.has(lemma));
  if (!last || last.speaker.name === null) return UNSETTLED;
  return { ...last.speaker, how: last.place.paragraph === place.paragraph ? 'paragraph' : 'article' };
}
