import type { Library } from '../library.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Gap } from './gap.ts';
import type { Choosing } from './server-choices.ts';
import type { Suggest } from './suggestions.ts';

/** A name that people type, in the two scripts that a server may choose. */
export interface Label {
  readonly latin: string;
  readonly arabic: string;
}

export interface Option {
  /** How `run` knows it. Buttons name it by the first letter, for ever: no two options of a command share one. */
  readonly key: string;
  readonly label: Label;
  readonly description: Readonly<Record<Language, string>>;
  /** A file comes as the address that it can be fetched from. */
  readonly kind: 'text' | 'flag' | 'file';
  readonly required: boolean;
  /** Whether it may be as long as Discord takes; a name, a date or a topic never is. */
  readonly isLong?: boolean;
  /** What it may become while it is typed. */
  readonly suggest?: Suggest;
}

/** How somebody is spoken to. */
export interface Spoken {
  readonly language: Language;
  /** The names of the months; both where it is not said. */
  readonly months?: MonthNames | undefined;
}

/** What was asked of a command: its options by key, as typed. The language is the server's, for where the words typed do not tell. */
export interface Request extends Spoken {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Of the names of commands, where an answer tells them; Latin where it is not said. */
  readonly script?: keyof Label;
  /** What only those who keep the archive may see; null for others. */
  readonly keeper?: Keeper | null;
}

export interface Keeper {
  /** What was asked in the keeper's server; null where it is not kept. */
  readonly gaps: readonly Gap[] | null;
  /** What the keeper's server chooses for itself; not there where there is no server, or nothing is kept. */
  readonly choices?: Choosing | null;
  /** Whether the archive, which all servers share, may be changed from theirs. */
  readonly mayChange: boolean;
}

/** A command is a plain object: what people see of it, and a function from a request to an answer. */
export interface Command {
  readonly key: string;
  readonly label: Label;
  readonly description: Readonly<Record<Language, string>>;
  readonly options: readonly Option[];
  /** Only for those who may manage the server. */
  readonly isForKeepers?: boolean;
  run(request: Request, library: Library): Answer;
}
