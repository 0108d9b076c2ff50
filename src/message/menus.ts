import { MENUS } from '../commands/menu.ts';
import type { MenuCall, MessageReply } from './call.ts';
import type { Counter } from './manners.ts';
import { composed } from './message.ts';
import { fileFor } from './shown-to.ts';

/**
 * What comes of a command from the context menu of a message; for the asker alone.
 *
 * @throws RangeError where there is no such command.
 */
export function lookedUp({ command, text }: MenuCall, { library, manners }: Counter): MessageReply {
  const menu = MENUS.find(({ label }) => label[manners.names] === command);
  if (!menu) throw new RangeError(`no command ${command}`);
  const answer = menu.run(text, manners.language, library);
  const { payload, isCut } = composed(answer, manners.direction, { months: manners.months });
  const files = isCut ? { files: [fileFor(answer, menu.key, manners)] } : {};
  return { command: menu.key, outcome: answer.outcome, payload, ...files };
}
