import { MENUS } from '../commands/menu.ts';
import type { MenuCall, MessageReply } from './call.ts';
import type { Counter } from './manners.ts';
import { replyOf } from './shown-to.ts';

/**
 * What comes of a command from the context menu of a message; for the asker alone.
 *
 * @throws RangeError where there is no such command.
 */
export function lookedUp({ command, text }: MenuCall, { library, manners }: Counter): MessageReply {
  const menu = MENUS.find(({ label }) => label[manners.names] === command);
  if (!menu) throw new RangeError(`no command ${command}`);
  return replyOf(menu.run(text, manners.language, library), menu.key, manners);
}
