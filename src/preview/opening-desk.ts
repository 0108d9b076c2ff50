import type { Call } from '../message/call.ts';
import { definitionsIn } from '../message/definitions.ts';
import type { Manners } from '../message/manners.ts';
import type { Answerer } from '../serving/answerer.ts';

/**
 * A desk whose archive is still being read: the page can be opened and asked meanwhile, and calls are answered once there is something to
 * answer from.
 */
export function deskOnceOpened(manners: Manners, opening: Promise<Answerer>): Answerer {
  return {
    manners,
    definitions: () => definitionsIn(manners.language, manners.names),
    reply: async (call: Call) => (await opening).reply(call),
  };
}
