import { presentable } from '../text/characters.ts';
import type { Choice, ChoicesReply, SuggestCall } from './call.ts';
import { commandNamed } from './definitions.ts';
import { LIMITS } from './limits.ts';
import type { Counter } from './manners.ts';
import { optionsByKey, settledQuery } from './query.ts';
import { isSeen } from './seen.ts';

/** What the option in hand may become. What was typed stands by itself all the same: a command takes any text. */
export function suggested(call: SuggestCall, { library, manners }: Counter): ChoicesReply {
  const command = commandNamed(call.command, manners.names);
  if (!command) return { command: call.command, outcome: 'answered', choices: [] };
  const { options } = settledQuery({ command, options: optionsByKey(call, command, manners.names) });
  const option = command.options.find(({ label }) => label[manners.names] === call.focused);
  const typed = option && options[option.key];
  const texts = option?.suggest?.(typeof typed === 'string' ? typed : '', library, options) ?? [];
  return { command: command.key, outcome: 'answered', choices: choicesOf(texts) };
}

/** As many as Discord takes; what is too long to be sent back whole is no choice. */
function choicesOf(texts: readonly string[]): Choice[] {
  const values = [...new Set(texts.map((text) => presentable(text).trim()))];
  return values
    .filter((value) => isSeen(value) && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map((value) => ({ name: value, value }));
}
