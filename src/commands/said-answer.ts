import type { SaidFindings, SaidQuestion } from '../library/said.ts';
import type { Library } from '../library.ts';
import { groupBy } from '../statements/group-by.ts';
import { type Printed, withoutRepeats } from '../statements/shelf-repeats.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import type { Statement } from '../statements/statement.ts';
import type { Language } from '../text/language.ts';
import type { Block, Content, PassageBlock } from './answer.ts';
import { speakerOf } from './attribution.ts';
import type { Spoken } from './command.ts';
import { holdingsOf } from './holdings.ts';
import { titleIn } from './meeting-title.ts';
import { noticesOf } from './notices.ts';
import { isCitable, sentenceBlock } from './said-passage.ts';
import { bySentence, type OneSentence } from './said-sentences.ts';
import { wordingIn } from './wording.ts';
import { saidWordingIn, type Tally } from './wording-said.ts';

const MOST_SHOWN = 40;
const MOST_UNSETTLED = 3;
const MOST_TALLIES = 8;
/** Of each speaker, where several speak on a topic. */
const MOST_OF_ONE = 2;

/** The words that were found, or null where there are none that can be shown. */
export function wordsSaid(question: SaidQuestion, findings: SaidFindings, spoken: Spoken): Content | null {
  const { language } = spoken;
  const all = withoutRepeats(findings.settled.filter(isCitable));
  if (all.length === 0) return null;
  const shown = (findings.who ? all : bySpeaker(all, language)).slice(0, MOST_SHOWN);
  return {
    outcome: 'answered',
    heading: headingOf(question, findings, { all: all.length, shown: shown.length }, language),
    blocks: [
      ...noticesAbove(question, findings, all, spoken),
      ...blocksOf(bySentence(shown), 'evidence', findings, spoken),
      ...unsettledBlocks(findings, spoken),
    ],
  };
}

/** Why nothing is shown as anybody's words: nobody by that name, or nothing that fits; with what may be theirs. */
export function nothingSaid(question: SaidQuestion, findings: SaidFindings, library: Library, spoken: Spoken): Content {
  const { language } = spoken;
  const [wording, own] = [wordingIn(language), saidWordingIn(language)];
  const { who, nearest, unknown, undated } = findings;
  const isNobody = who !== null && who.names.length === 0;
  return {
    outcome: 'refused',
    heading: isNobody ? own.nobody(who.typed) : nothingOf(question, findings, language),
    blocks: [
      ...noticesOf([
        nearest.length > 0 && own.nearest(nearest),
        unknown.length > 0 && wording.unknown(unknown),
        filtersOf(question, findings, spoken),
        undated > 0 && own.undated(undated),
        wording.holdings(holdingsOf(library.articles)),
      ]),
      ...unsettledBlocks(findings, spoken),
    ],
  };
}

/** For whoever named neither a speaker nor a topic: whose words the archive has. */
export function whomOrWhat(library: Library, language: Language): Content {
  const own = saidWordingIn(language);
  const speakers = library.statements.names.speakers().slice(0, MOST_TALLIES);
  const blocks = noticesOf([speakers.length > 0 && own.speakers(speakers)]);
  return { outcome: 'misused', heading: own.whomOrWhat, blocks };
}

function headingOf(
  { of, about = '' }: SaidQuestion,
  { who, settled }: SaidFindings,
  { all, shown }: { readonly all: number; readonly shown: number },
  language: Language,
): string {
  const own = saidWordingIn(language);
  if (!who) return own.onTopic(about, all, new Set(settled.map((each) => speakerOf(each, language))).size);
  return of ? own.ofSpeaker(calledBy(who), all, shown) : own.bySpeaker(calledBy(who), all, shown);
}

function nothingOf({ of, about = '' }: SaidQuestion, { who }: SaidFindings, language: Language): string {
  const own = saidWordingIn(language);
  if (!who) return own.nothingOn(about);
  return of ? own.nothingOf(calledBy(who)) : own.nothingBy(calledBy(who));
}

/** The canonical name where one is meant; an office, and what several bear, as typed. */
function calledBy({ typed, names, terms }: NonNullable<SaidFindings['who']>): string {
  return terms.length === 0 && names.length === 1 ? (names[0] ?? typed) : typed;
}

function noticesAbove(
  question: SaidQuestion,
  findings: SaidFindings,
  all: readonly Printed[],
  spoken: Spoken,
): Block[] {
  const { language } = spoken;
  const own = saidWordingIn(language);
  const { who, undated } = findings;
  const statements = all.map(({ statement }) => statement);
  const topics = topicsOf(statements).slice(0, MOST_TALLIES);
  const speakers = speakersOf(statements, language).slice(0, MOST_TALLIES);
  const isAmbiguous = who !== null && who.terms.length === 0 && who.names.length > 1;
  return noticesOf([
    isAmbiguous && own.several(who.names.slice(0, MOST_TALLIES)),
    filtersOf(question, findings, spoken),
    who !== null && !question.of && !question.about && topics.length > 0 && own.topics(topics.map(asTally)),
    (who === null || question.of === true) && own.speakers(speakers),
    undated > 0 && own.undated(undated),
  ]);
}

function filtersOf(
  { who, about, source }: SaidQuestion,
  { from, to }: SaidFindings,
  { language, months }: Spoken,
): string {
  const understood = { from, to, source: source || null, speaker: null, phrases: [], read: [] };
  const filters = wordingIn(language).filters(understood, months);
  const topic = who && about ? saidWordingIn(language).about(about) : '';
  return [topic, filters].filter(Boolean).join(' · ');
}

/** Each speaker's newest, the most quoted speaker first. */
function bySpeaker(all: readonly Printed[], language: Language): Printed[] {
  const groups = groupBy(all, ({ statement }) => speakerOf(statement, language));
  return [...groups.values()].sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, MOST_OF_ONE));
}

function speakersOf(statements: readonly Statement[], language: Language): Tally[] {
  const groups = groupBy(statements, (statement) => speakerOf(statement, language));
  return Array.from(groups, ([name, group]) => ({ name, statements: group.length })).sort(
    (a, b) => b.statements - a.statements,
  );
}

function asTally({ topic, statements }: { readonly topic: string; readonly statements: number }): Tally {
  return { name: topic, statements };
}

function unsettledBlocks(findings: SaidFindings, spoken: Spoken): Block[] {
  const shown = withoutRepeats(findings.unsettled.filter(isCitable)).slice(0, MOST_UNSETTLED);
  if (shown.length === 0) return [];
  return [
    ...noticesOf([saidWordingIn(spoken.language).unsettled]),
    ...blocksOf(bySentence(shown), 'near', findings, spoken),
  ];
}

function blocksOf(
  sentences: readonly OneSentence[],
  role: PassageBlock['role'],
  { meetingOf }: SaidFindings,
  { language, months }: Spoken,
): PassageBlock[] {
  return sentences.map((sentence) => {
    const meeting = meetingOf(sentence[0].statement);
    return sentenceBlock(sentence, role, language, meeting && titleIn(meeting, months));
  });
}
