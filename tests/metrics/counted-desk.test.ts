import { expect, test } from 'vitest';
import type { Call, MessageReply } from '../../src/message/call.ts';
import { noticeMessage } from '../../src/message/message.ts';
import { countedDesk } from '../../src/metrics/counted-desk.ts';
import type { Interaction } from '../../src/metrics/interactions.ts';
import type { Answerer, Served } from '../../src/serving/answerer.ts';
import { OverloadedError } from '../../src/serving/overloaded.ts';
import { brokenDesk, QUESTION, smallDesk } from '../discord/small-archive.ts';

const ASK: Call = { command: 'ask', options: { question: QUESTION } };

/** A desk of the preview, and what is counted at it. */
function counting(desk: Answerer) {
  const counted: Interaction[] = [];
  return { counted, desk: countedDesk(desk, 'preview', (interaction) => counted.push(interaction)) };
}

test('every call that is answered is counted, with where it came in', async () => {
  const { counted, desk } = counting(smallDesk());
  await desk.reply(ASK);
  await desk.reply({ kind: 'suggest', command: 'said', options: { who: 'لاف' }, focused: 'who' });
  expect(counted).toEqual([
    { edge: 'preview', kind: 'command', command: 'ask', outcome: 'answered', ms: expect.any(Number) },
    { edge: 'preview', kind: 'suggest', command: 'said', outcome: 'answered', ms: expect.any(Number) },
  ]);
});

test('a bug and too many calls are counted, and go on to whoever called', async () => {
  const broken = counting(brokenDesk());
  await expect(broken.desk.reply(ASK)).rejects.toThrow('the index is torn');
  const busy = counting({ ...withReply(() => Promise.reject(new OverloadedError())) });
  await expect(busy.desk.reply(ASK)).rejects.toThrow(OverloadedError);
  expect([...broken.counted, ...busy.counted].map(({ command, outcome }) => [command, outcome])).toEqual([
    ['ask', 'failed'],
    ['ask', 'overloaded'],
  ]);
});

test('an answer that comes later is counted once, when it is there', async () => {
  let come: (reply: MessageReply) => void = () => {};
  const last = new Promise<MessageReply>((resolve) => {
    come = resolve;
  });
  const { counted, desk } = counting(
    withReply(() => ({ command: 'archive-add', outcome: 'told', first: null, last }) satisfies Served),
  );
  await desk.reply({ command: 'archive-add', options: {} });
  expect(counted).toEqual([]);
  come({ command: 'archive-add', outcome: 'refused', payload: noticeMessage('لا مقال في الصفحة.') });
  await last;
  expect(counted).toMatchObject([{ command: 'archive-add', outcome: 'refused' }]);
});

function withReply(reply: Answerer['reply']): Answerer {
  const { manners } = smallDesk();
  return { manners, definitions: () => [], reply };
}
