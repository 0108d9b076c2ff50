import { withoutBidiControls } from '../text/characters.ts';
import type { Choice, ChoicesReply, SuggestCall } from './call.ts';
import { commandNamed } from './definitions.ts';
import { LIMITS } from './limits.ts';
import type { Counter } from './manners.ts';

/** What the option in hand may become. What was typed stands by itself all the same: a command takes any text. */
export function suggested(call: SuggestCall, { library, manners }: Counter): ChoicesReply {
  const command = commandNamed(call.command, manners.names);
  const option = command?.options.find(({ label }) => label[manners.names] === call.focused);
  const typed = call.options[call.focused];
  const options = Object.fromEntries(
    (command?.options ?? []).map(({ key, label }) => [key, call.options[label[manners.names]]]),
  );
  const texts = option?.suggest?.(typeof typed === 'string' ? typed : '', library, options) ?? [];
  return { command: command?.key ?? call.command, outcome: 'answered', choices: choicesOf(texts) };
}

/** As many as Discord takes; what is too long to be sent back whole is no choice. */
function choicesOf(texts: readonly string[]): Choice[] {
  const values = [...new Set(texts.map((text) => withoutBidiControls(text).trim()))];
  return values
    .filter((value) => value !== '' && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map((value) => ({ name: value, value }));
}
