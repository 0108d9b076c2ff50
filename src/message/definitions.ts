import type { Command, Label, Option } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { MENUS } from '../commands/menu.ts';
import type { Language } from '../text/language.ts';
import { MANAGE_SERVER } from './permissions.ts';
import { mostOf } from './query.ts';

/** The script of the names of commands and options: `/ask` or «/اسأل». */
export type Script = keyof Label;

/** One option of a command, as Discord registers it (API v10). `type` 3 is text, 5 is yes or no, 11 is a file. */
export interface OptionDefinition {
  readonly type: 3 | 5 | 11;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly max_length?: number;
  readonly autocomplete?: true;
}

/** Who may bring a command along, and where it can be given, as Discord registers it (API v10); for commands of all servers alone. */
interface Places {
  /** 0 a server, 1 a person, who then has it everywhere. */
  readonly integration_types?: readonly (0 | 1)[];
  /** 0 servers, 1 a direct message to the bot, 2 other private channels. */
  readonly contexts?: readonly (0 | 1 | 2)[];
}

/** A slash command, as Discord registers it (API v10). `type` 1 is a slash command. */
export interface CommandDefinition extends Places {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
  /** Bit field of what a member must be allowed to see the command, where not everyone does. */
  readonly default_member_permissions?: number;
}

/** A command in the context menu of a message, as Discord registers it (API v10): `type` 3. It has no description. */
export interface MenuDefinition extends Places {
  readonly type: 3;
  readonly name: string;
}

const EVERYWHERE: Places = { integration_types: [0, 1], contexts: [0, 1, 2] };
/** What is for those who manage a server is for servers that have the bot. */
const IN_SERVERS: Places = { integration_types: [0], contexts: [0] };

/**
 * Everything that is registered with Discord: slash commands, then what stands in the context menu of a message.
 *
 * @param isForAll whether they are for all servers, and so for people who bring them along; the commands of one server are there and nowhere else.
 */
export function registrationsIn(
  language: Language,
  script: Script,
  isForAll = true,
): (CommandDefinition | MenuDefinition)[] {
  const menus = MENUS.map(({ label }): MenuDefinition => ({ type: 3, name: label[script] }));
  return [...definitionsIn(language, script), ...menus].map((each) => ({ ...each, ...(isForAll && placesOf(each)) }));
}

function placesOf(definition: CommandDefinition | MenuDefinition): Places {
  return 'default_member_permissions' in definition ? IN_SERVERS : EVERYWHERE;
}

/**
 * The commands as Discord wants them. Descriptions are in the server's language only: Discord offers no Arabic locale, so that
 * localisations would show English to the very people who chose Arabic.
 */
export function definitionsIn(language: Language, script: Script): CommandDefinition[] {
  return COMMANDS.map((command) => ({
    type: 1,
    name: command.label[script],
    description: command.description[language],
    options: command.options.map((option) => optionDefinition(option, language, script)),
    ...(command.isForKeepers && { default_member_permissions: Number(MANAGE_SERVER) }),
  }));
}

const OPTION_TYPES = { text: 3, flag: 5, file: 11 } as const;

function optionDefinition(option: Option, language: Language, script: Script): OptionDefinition {
  return {
    type: OPTION_TYPES[option.kind],
    name: option.label[script],
    description: option.description[language],
    required: option.required,
    ...(option.kind === 'text' && { max_length: mostOf(option) }),
    ...(option.suggest && { autocomplete: true }),
  };
}

/** The command that goes by a name in the script. */
export function commandNamed(name: string, script: Script): Command | undefined {
  return COMMANDS.find((command) => command.label[script] === name);
}
