import { expect, test } from 'vitest';
import { startAhead } from '../../src/serving/answering-thread.mjs';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { town } from './town.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
const LOG = { error: () => {} };

test('a thread that was started ahead takes the first task, and others are started for theirs', {
  timeout: 60_000,
}, async () => {
  startAhead();
  const threads = [await town(2), await town(3)].map((folder) => {
    return new LibraryThread({ folder, cache: null, manners: MANNERS, isBeside: false }, LOG);
  });
  await Promise.all(threads.map((thread) => thread.opened));
  expect(threads.map((thread) => thread.takeOpened().state.articles)).toEqual([2, 3]);
  const call = { command: 'ask', options: { question: 'كم بلغ محصول القمح في وادي النخيل 0؟' } };
  const replies = await Promise.all(threads.map((thread) => thread.reply(call)));
  for (const reply of replies) expect(JSON.stringify(reply)).toContain('وادي النخيل');
  await Promise.all(threads.map((thread) => thread.end()));
});
