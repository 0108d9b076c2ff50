import type { Article } from '../corpus/article.ts';
import { areSame, type Draft } from './draft.ts';
import type { Meeting, MeetingPart, MeetingTrace, Participant } from './meeting.ts';
import { dateOfDraft } from './meeting-date.ts';
import { shortName } from './short-name.ts';
import { idOf, titleOf } from './title.ts';
import type { Trace } from './trace.ts';

/** Somebody named this much less than the first is of another matter. */
const LEAST_SHARE = 0.15;
/** Unless the beginning of an article names him. */
const SURE_WEIGHT = 3;
const MOST_PARTICIPANTS = 8;
const MOST_PARTS = 4;

/** A meeting of the traces that are known to be of it. */
export function finished(draft: Draft): Meeting {
  const participants = participantsOf(draft);
  const parts = partsOf(draft, participants);
  const [place] = draft.places();
  const keptPlace =
    draft.standing === 'reported' ? draft.articles.find(({ event }) => event?.place)?.event?.place : null;
  const told = {
    kind: draft.kind === 'call' ? 'call' : participants.length > 1 ? 'talks' : draft.kind,
    participants,
    place: keptPlace ?? place?.value.name ?? null,
    when: dateOfDraft(draft),
  } as const;
  const { articles, reports } = articlesOf(draft);
  return {
    ...told,
    id: idOf(told),
    title: titleOf(told),
    standing: draft.standing,
    country: place?.value.country ?? null,
    names: [],
    parts,
    articles,
    reports,
    traces: draft.traces.map(traceOf),
  };
}

function participantsOf(draft: Draft): Participant[] {
  const all = draft.participants();
  const most = all[0]?.weight ?? 0;
  const sure = all.filter(({ key, weight }) => weight >= most * LEAST_SHARE || heaviest(draft, key) >= SURE_WEIGHT);
  const persons = sure.filter(({ value }) => value.isPerson);
  const chosen = persons.length > 1 ? persons : sure;
  return chosen.slice(0, MOST_PARTICIPANTS).map(({ value, key }) => ({ ...value, short: shortOf(draft, key, value) }));
}

function heaviest(draft: Draft, name: string): number {
  const named = draft.traces.filter(({ sides }) => sides.some((side) => isCalled(side, name)));
  return Math.max(0, ...named.map(({ weight }) => weight));
}

/** The shortest that he is called, but no title: «كيري» rather than «وزير الخارجية الأميركي». */
function shortOf(draft: Draft, name: string, { isPerson }: Participant): string {
  const shorts = draft.traces.flatMap(({ sides }) =>
    sides.filter((side) => isCalled(side, name)).map(({ short }) => short),
  );
  const own = shorts.filter((short) => name.includes(short));
  const counted = new Map<string, number>();
  for (const short of own.length > 0 ? own : shorts) counted.set(short, (counted.get(short) ?? 0) + 1);
  if (own.length === 0 && isPerson) return shortName(name);
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
}

/** Under that name or another spelling of it. */
function isCalled(side: Participant, name: string): boolean {
  return side.name === name || areSame(side, { ...side, name, isPerson: true, states: [] });
}

/** The pairs and groups that met, those apart of which a larger one only sums them up. */
function partsOf(draft: Draft, participants: readonly Participant[]): MeetingPart[] {
  const groups = new Map<string, { names: string[]; weight: number }>();
  for (const { sides, weight } of draft.traces) {
    const names = participants.map(({ name }) => name).filter((name) => sides.some((side) => isCalled(side, name)));
    if (names.length < 2) continue;
    const key = names.join('|');
    groups.set(key, { names, weight: (groups.get(key)?.weight ?? 0) + weight });
  }
  const all = [...groups.values()];
  const single = all.filter(({ names }) => all.filter((other) => isWithin(other.names, names)).length < 2);
  const whole = { kind: draft.kind, participants: participants.map(({ name }) => name) };
  if (single.length < 2) return [whole];
  return single.slice(0, MOST_PARTS).map(({ names }) => ({ kind: draft.kind, participants: names }));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length < many.length && few.every((name) => many.includes(name));
}

/** Those that report on it first, in the order in which they were given. */
function articlesOf(draft: Draft): { articles: Article[]; reports: number } {
  const weights = new Map<Article, number>();
  for (const { article, weight } of draft.traces) weights.set(article, (weights.get(article) ?? 0) + weight);
  const isReport = ([, weight]: [Article, number]) => draft.standing === 'reported' && weight >= SURE_WEIGHT;
  const reports = [...weights].filter(isReport).map(([article]) => article);
  const mentions = [...weights.keys()].filter((article) => !reports.includes(article));
  return { articles: [...reports, ...mentions], reports: reports.length };
}

function traceOf(trace: Trace): MeetingTrace {
  const { article, sentence, cue } = trace;
  return {
    article,
    // Read when it is asked for: the text of an archive need not be held for its meetings.
    get paragraph() {
      return trace.paragraph;
    },
    sentence,
    cue,
  };
}
