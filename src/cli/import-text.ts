import { numbered } from '../commands/counted.ts';
import { quoted } from '../corpus/fault.ts';
import type { Imported } from '../corpus/import/import-pages.ts';

/** What an import came to. */
export class Tally {
  pages = 0;
  readonly changes = { new: 0, changed: 0, unchanged: 0, refused: 0 };

  count({ stored }: Imported): void {
    this.pages++;
    this.changes[stored?.change ?? 'refused']++;
  }

  get articles(): number {
    return this.pages - this.changes.refused;
  }
}

/** A page as `isnad import --json` prints it. `change` says whether its article is new, the same as before, or a new version of one. */
export function importedAsJson({ input, reading, stored }: Imported) {
  const { draft, refusal, dropped } = reading;
  return {
    input,
    article: stored?.slug ?? null,
    change: stored?.change ?? null,
    refused: refusal,
    title: draft?.title ?? null,
    source: draft?.source ?? null,
    agencies: draft?.agencies ?? [],
    published: draft?.published ?? null,
    approximate: draft?.approximate ?? null,
    url: draft?.url ?? null,
    paragraphs: draft?.paragraphs.length ?? 0,
    dropped,
    warnings: warningsOf({ reading, stored }),
  };
}

/** For people: one line a page, and its warnings below it. */
export function importedAsText({ input, reading, stored }: Imported): string {
  const { draft } = reading;
  const date = draft?.published ?? (draft?.approximate ? `≈ ${draft.approximate.date}` : 'no date');
  const facts = [
    draft?.source,
    date,
    numbered(draft?.paragraphs.length ?? 0, 'paragraph'),
    `${numbered(reading.dropped.length, 'line')} left out`,
  ];
  const head = `${CHANGES[stored?.change ?? 'unchanged']} ${stored?.slug}: ${draft?.title}`;
  const notes = warningsOf({ reading, stored }).map((warning) => `    ${warning}`);
  return [head, `    ${facts.join(' · ')} · ${input}`, ...notes].join('\n');
}

const CHANGES = { new: 'new      ', changed: 'changed  ', unchanged: 'unchanged' };

/** `3 pages: 2 new, 1 unchanged, 0 changed, 0 refused` */
export function summaryOf({ pages, changes }: Tally): string {
  const counts = [
    `${changes.new} new`,
    `${changes.changed} changed`,
    `${changes.unchanged} unchanged`,
    `${changes.refused} refused`,
  ];
  return `${numbered(pages, 'page')}: ${counts.join(', ')}`;
}

function warningsOf({ reading, stored }: Pick<Imported, 'reading' | 'stored'>): string[] {
  const change =
    stored?.change === 'changed' ? [`the page has changed: ${quoted(stored.slug)} is its new version`] : [];
  return [...reading.warnings, ...change];
}
