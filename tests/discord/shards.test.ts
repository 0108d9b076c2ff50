import { expect, test, vi } from 'vitest';
import { bot, discord } from './bot.ts';
import { QUESTION } from './small-archive.ts';

const ASK = { name: 'ask', options: { question: QUESTION } };
// discord.js lets one shard in, and the next after five seconds.
const SLOWLY = { timeout: 40_000 };

test('as many shards go in as Discord recommends, and each is answered from the one archive', SLOWLY, async () => {
  const standIn = await discord();
  standIn.api.shards = 2;
  // Less than the two take together: each has its own time.
  const { gateway } = await bot(standIn, { shards: 'auto', patience: 8_000 });
  const shards = standIn.gateway.entered.map(({ d }) => (d as { readonly shard: unknown }).shard);
  expect(shards).toEqual([
    [0, 2],
    [1, 2],
  ]);
  const [first, second] = [await standIn.ask(ASK), await standIn.ask(ASK, {}, 1)];
  expect(second.data).toEqual(first.data);
  expect(gateway()).toMatchObject({ shards: 2, ready: 2, downSince: null });
  expect(standIn.api.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  standIn.gateway.drop(undefined, 1);
  expect((await standIn.ask(ASK, {}, 1)).type).toBe(4);
  expect(standIn.gateway.entered.at(-1)?.as).toBe('resume');
});

test('what the environment calls shards is not taken for those of the settings', SLOWLY, async () => {
  vi.stubEnv('SHARDS', '7');
  const standIn = await discord();
  await bot(standIn);
  vi.unstubAllEnvs();
  expect(standIn.gateway.entered).toMatchObject([{ d: { shard: [0, 1] } }]);
});

test('while a shard is out, the state of the gateway says since when', SLOWLY, async () => {
  const standIn = await discord();
  const { gateway } = await bot(standIn);
  standIn.gateway.speaks = false;
  standIn.gateway.drop();
  await vi.waitFor(() => expect(gateway()).toMatchObject({ shards: 1, ready: 0, downSince: expect.any(Number) }));
});
