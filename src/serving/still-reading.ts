import { archiveWordingIn } from '../commands/wording-archive.ts';
import type { Manners, Reply } from '../message/desk.ts';
import { LIMITS } from '../message/limits.ts';
import { line } from '../text/direction.ts';

/**
 * A reply out of an archive of which the statements of some articles are still to be read: it says so. Passages that answer a question
 * are what they are; but whatever was not found may only not have been read.
 */
export function whileReading(reply: Reply, unread: number, { language, direction }: Manners): Reply {
  if (unread === 0 || !('payload' in reply)) return reply;
  if (reply.command === 'ask' && reply.outcome === 'answered') return reply;
  const notice = line(archiveWordingIn(language).mayChange(unread), language, direction);
  const content = `${reply.payload.content}\n${notice}`;
  return content.length > LIMITS.content ? reply : { ...reply, payload: { ...reply.payload, content } };
}
