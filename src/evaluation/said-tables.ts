import type { Found, Match } from './said-match.ts';
import type { SaidFigures, SaidMisses, SaidShare } from './said-score.ts';
import { markdownTable, percent } from './tables.ts';

/** The figures as Markdown tables: all, by kind and by how the speaker is named, and what a confidence is worth. */
export function saidTables(figures: SaidFigures): string {
  const { core, predictions, main } = figures;
  return [
    `${core} statements marked, ${predictions} found on their pages`,
    markdownTable(
      ['figure', 'value'],
      [
        ['statement F1', percent(figures.f1)],
        ['precision', percent(figures.precision)],
        ['recall', percent(figures.recall)],
        ['attributed F1', percent(figures.attributedF1)],
        ['speaker right', percent(figures.speakerAccuracy)],
        ['words nearly exact', percent(figures.nearExact)],
        [`recall of ${main} plain ones`, percent(figures.mainRecall)],
        ['… with the right speaker', percent(figures.mainAttributed)],
        ['direct speech found', percent(figures.directFound)],
        ['… attributed wrongly', percent(figures.directWronglyAttributed)],
      ],
    ),
    shareTable('kind', figures.byKind),
    shareTable('speaker named by', figures.byHowNamed),
    markdownTable(
      ['confidence', 'statements', 'mean', 'speaker right'],
      figures.reliability.map(({ from, to, statements, meanConfidence, right }) => [
        `${from}–${to}`,
        String(statements),
        percent(meanConfidence),
        percent(right),
      ]),
    ),
  ].join('\n\n');
}

function shareTable(head: string, shares: Readonly<Record<string, SaidShare>>): string {
  return markdownTable(
    [head, 'statements', 'found', 'speaker right'],
    Object.entries(shares).map(([name, { statements, found, speaker }]) => [
      name,
      String(statements),
      percent(found),
      percent(speaker),
    ]),
  );
}

/** What went wrong, a statement a line. */
export function missesInWords({ notFound, wrongSpeaker, invented }: SaidMisses): string {
  return [
    ...notFound.map(({ id, speaker, cue, content }) => `not found: ${id} · ${speaker} · ${cue} · ${content}`),
    ...wrongSpeaker.map(wrongInWords),
    ...invented.map(({ speaker, cue, text }) => `not marked: ${speaker ?? '–'} · ${cue} · ${text}`),
  ].join('\n');
}

function wrongInWords({ gold, found }: Match): string {
  return `wrong speaker: ${gold.id} · ${named(found)} for ${gold.speaker} · ${gold.content}`;
}

function named({ speaker, members }: Found): string {
  return speaker ?? (members.length > 0 ? members.join('، ') : 'nobody');
}
