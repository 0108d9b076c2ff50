import { setTimeout as sleep } from 'node:timers/promises';
import type { Answerer } from '../serving/answerer.ts';
import type { GatewayState } from './state.ts';

/** Whether the bot can do its work, and what keeps it from it. */
interface Health {
  readonly isWell: boolean;
  readonly problems: readonly string[];
}

/** In milliseconds. A connection that breaks is mended by itself, and to start anew costs one of the identifications of the day. */
const GRACE = 120_000;
/** How long the archive may take for the least of all questions, in milliseconds: Discord waits for three seconds. */
const PATIENCE = 2_000;
/** Suggestions for nothing: it goes the whole way to the archive and back. */
const LEAST = { kind: 'suggest', command: '', options: {}, focused: '' } as const;

/** @param gateway null where there is none: in the preview. */
export async function healthOf(desk: Pick<Answerer, 'reply'>, gateway: GatewayState | null): Promise<Health> {
  const problems = [
    ...(gateway && isDown(gateway)
      ? [`connections to Discord that are in: ${gateway.ready} of ${gateway.shards}`]
      : []),
    ...((await answers(desk)) ? [] : ['the archive does not answer']),
  ];
  return { isWell: problems.length === 0, problems };
}

function isDown({ downSince }: GatewayState): boolean {
  return downSince !== null && performance.now() - downSince > GRACE;
}

async function answers(desk: Pick<Answerer, 'reply'>): Promise<boolean> {
  const late = new AbortController();
  try {
    const isThere = Promise.resolve(desk.reply(LEAST)).then(() => true);
    return await Promise.race([isThere, sleep(PATIENCE, false, { ref: false, signal: late.signal })]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}
