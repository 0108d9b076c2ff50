import type { CommandCall } from '../../message/call.ts';
import type { CommandDefinition, OptionDefinition } from '../../message/definitions.ts';

/** A command with values of its options by name, as far as they have been typed. */
export interface TypedCall {
  readonly command: CommandDefinition;
  readonly values: CommandCall['options'];
}

export const TEXT = 3;
export const FILE = 11;

/**
 * A command written out: `/ask ماذا قال لافروف؟ from: 2015` → `{question: 'ماذا قال لافروف؟', from: '2015'}`.
 * Words before any option are for the first that takes text. Null where the text does not name a command, or is not
 * yet past its name.
 */
export function readTypedCall(text: string, commands: readonly CommandDefinition[]): TypedCall | null {
  const [name = ''] = text.trimStart().split(/\s/, 1);
  const command = commands.find((candidate) => `/${candidate.name}` === name);
  const rest = text.trimStart().slice(name.length);
  if (!command || rest === '') return null;
  const places = placesOf(command.options, rest);
  const values: Record<string, string | boolean> = {};
  const before = rest.slice(0, places[0]?.at ?? rest.length).trim();
  const main = mainOption(command);
  if (main && before !== '') values[main.name] = before;
  places.forEach(({ option, from }, index) => {
    const value = rest.slice(from, places[index + 1]?.at ?? rest.length).trim();
    values[option.name] = option.type === TEXT ? value : isYes(value);
  });
  return { command, values };
}

/** Where each option is named, in the order of the text: `from:` at `at`, its value from `from`. */
function placesOf(options: readonly OptionDefinition[], text: string) {
  return options
    .filter(({ type }) => type !== FILE)
    .flatMap((option) => {
      const mark = `${option.name}:`;
      let at = text.indexOf(mark);
      while (at > 0 && !/\s/.test(text[at - 1] ?? '')) at = text.indexOf(mark, at + 1);
      return at < 0 ? [] : [{ option, at, from: at + mark.length }];
    })
    .sort((a, b) => a.at - b.at);
}

const YES = ['true', 'yes', 'نعم'];
const NO = ['false', 'no', 'لا'];

function isYes(value: string): boolean {
  return value === '' || YES.includes(value.toLowerCase());
}

/** An option named at the end of a text, while it is typed: `سوتشي from:` → `from`, and `سوتشي` remains. */
interface NamedOption {
  readonly option: OptionDefinition;
  readonly value: string | boolean;
  readonly before: string;
}

/** Of an option that is yes or no, the answer must be there too: `سوتشي private: yes`. */
export function optionAtEnd(text: string, options: readonly OptionDefinition[]): NamedOption | null {
  for (const option of options) {
    const at = ` ${text}`.lastIndexOf(` ${option.name}:`);
    if (at < 0) continue;
    const typed = text.slice(at + option.name.length + 1).trim();
    const answered = option.type === TEXT ? typed === '' : [...YES, ...NO].includes(typed.toLowerCase());
    if (answered) return { option, value: option.type === TEXT ? '' : isYes(typed), before: text.slice(0, at).trim() };
  }
  return null;
}

/** What plain words are meant for: the first text that the command needs, or else the first that it takes. */
export function mainOption({ options }: CommandDefinition): OptionDefinition | null {
  return (
    options.find(({ type, required }) => type === TEXT && required) ?? options.find(({ type }) => type === TEXT) ?? null
  );
}

/** A question without a command goes to the first command that takes one. */
export function plainCall(text: string, commands: readonly CommandDefinition[]): CommandCall | null {
  for (const command of commands) {
    const main = mainOption(command);
    if (main?.required) return { command: command.name, options: { [main.name]: text } };
  }
  return null;
}
