import type { Command } from 'commander';
import { quoted } from '../corpus/fault.ts';
import type { SaidFindings } from '../library/said.ts';
import type { Library } from '../library.ts';
import type { StatementKind } from '../statements/statement.ts';
import { problemOf } from './ask-filters.ts';
import { type LibraryOptions, withLibraryOptions } from './common-options.ts';
import { WrongCallError } from './errors.ts';
import { withLibrary } from './open-library.ts';
import { print, printJson } from './output.ts';
import { statementAsJson } from './said-json.ts';
import { nobodyAsText, statementAsText } from './said-text.ts';

interface SaidOptions extends LibraryOptions {
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly kind?: string;
  readonly of?: boolean;
  readonly all?: boolean;
}

const KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];

/** `isnad said لافروف --about سوريا`: who said what, or with `--all` everything that anybody said. */
export function addSaid(program: Command): void {
  withLibraryOptions(program.command('said'))
    .description('what somebody said, statement by statement, the newest first')
    .argument('[name...]', 'a name in any spelling, or an office')
    .option('--about <topic>', 'only on this topic')
    .option('--from <date>', 'said on or after: YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--to <date>', 'said on or before')
    .option('--source <name>', 'only from this newspaper, agency or site')
    .option('--kind <kind>', 'only direct, indirect or mixed speech')
    .option('--of', 'what others said of them instead')
    .option('--all', 'every statement of the archive, in the order of its articles')
    .action(said);
}

async function said(words: readonly string[], options: SaidOptions): Promise<void> {
  const who = words.join(' ');
  const kind = kindOf(options.kind);
  const problem = problemOf({ from: options.from, to: options.to });
  if (problem) throw new WrongCallError(`${problem.what}, ${problem.remedy}`);
  const { all, about, from, to, source, of } = options;
  if (who === '' && !about && !all) throw new WrongCallError('nobody is asked for, write a name, --about or --all');
  if (of && who === '') throw new WrongCallError('--of asks what was said of somebody, write the name');
  await withLibrary(options, async (library) => {
    const findings = library.said({ who, about, from, to, source, kind, of });
    const found = new Set([...findings.settled, ...findings.unsettled]);
    const statements = all ? library.statements.statements.filter((one) => found.has(one)) : [...found];
    if (options.json) for (const statement of statements) await printJson(statementAsJson(statement));
    else await printForPeople(statements, findings, library);
  });
}

async function printForPeople(
  statements: SaidFindings['settled'],
  findings: SaidFindings,
  { articles }: Library,
): Promise<void> {
  if (statements.length === 0) await print(nobodyAsText(findings, articles));
  for (const statement of statements) await print(`${statementAsText(statement)}\n`);
}

function kindOf(typed: string | undefined): StatementKind | undefined {
  const kind = KINDS.find((each) => each === typed);
  if (typed !== undefined && !kind) {
    throw new WrongCallError(`there is no kind ${quoted(typed)}, write ${KINDS.join(', ')}`);
  }
  return kind;
}
