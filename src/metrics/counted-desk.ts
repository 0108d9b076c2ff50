import type { Call } from '../message/call.ts';
import type { Answerer, Served } from '../serving/answerer.ts';
import { OverloadedError } from '../serving/overloaded.ts';
import type { Interaction } from './interactions.ts';

/** A desk whose answers are counted where they are given: for an edge that has nothing to tell of how they were delivered. */
export function countedDesk(desk: Answerer, edge: string, count: (interaction: Interaction) => void): Answerer {
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    async reply(call) {
      const start = performance.now();
      const over = (command: string, outcome: string) =>
        count({ edge, kind: call.kind ?? 'command', command, outcome, ms: performance.now() - start });
      try {
        const reply = await desk.reply(call);
        // What takes longer than the first response is over with the last.
        if ('last' in reply) tellLast(reply.command, reply.last, over);
        else over(reply.command, reply.outcome);
        return reply;
      } catch (error) {
        over(nameOf(call), error instanceof OverloadedError ? 'overloaded' : 'failed');
        throw error;
      }
    },
  };
}

function tellLast(
  command: string,
  last: Extract<Served, { last: unknown }>['last'],
  over: (command: string, outcome: string) => void,
): void {
  last.then(
    ({ outcome }) => over(command, outcome),
    () => over(command, 'failed'),
  );
}

/** By which a call is counted that nobody has understood. */
export function nameOf(call: Call): string {
  if (call.kind === 'component') return 'button';
  return call.kind === 'form' ? 'form' : call.command;
}
