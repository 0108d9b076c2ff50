import { expect, test, vi } from 'vitest';
import { bot, discord } from './bot.ts';
import { memoryLog } from './memory-log.ts';
import { QUESTION } from './small-archive.ts';
import { TOKEN } from './stand-in.ts';

const ASK = { name: 'ask', options: { question: QUESTION } };

test('the bot keeps the heartbeat that the gateway asks for', async () => {
  const standIn = await discord();
  standIn.gateway.heartbeatInterval = 30;
  await bot(standIn);
  await vi.waitFor(() => expect(standIn.gateway.heartbeats).toBeGreaterThanOrEqual(3), { timeout: 10_000 });
});

test('after a broken line the bot resumes, and answers what was asked meanwhile', async () => {
  const standIn = await discord();
  await bot(standIn);
  standIn.gateway.drop();
  expect((await standIn.ask(ASK)).type).toBe(4);
  expect(standIn.gateway.entered.map(({ as }) => as)).toEqual(['identify', 'resume']);
});

test('told to come again, the bot resumes', async () => {
  const standIn = await discord();
  await bot(standIn);
  standIn.gateway.reconnect();
  expect((await standIn.ask(ASK)).type).toBe(4);
  expect(standIn.gateway.entered.map(({ as }) => as)).toEqual(['identify', 'resume']);
});

test('where the session is gone the bot identifies anew and answers', { timeout: 30_000 }, async () => {
  const standIn = await discord();
  await bot(standIn);
  standIn.gateway.forget();
  standIn.gateway.drop(4009);
  // discord.js identifies at most once in five seconds.
  await vi.waitFor(() => expect(standIn.gateway.entered.at(-1)?.as).toBe('identify'), { timeout: 20_000 });
  await vi.waitFor(() => expect(standIn.gateway.entered).toHaveLength(3), { timeout: 20_000 });
  expect((await standIn.ask(ASK)).type).toBe(4);
});

test('a wrong token is told in one sentence, and Discord is asked once', async () => {
  const standIn = await discord();
  await expect(bot(standIn, { token: 'wrong' })).rejects.toThrow(
    /^Discord does not accept the token: .* DISCORD_TOKEN .*\.$/,
  );
  expect(standIn.api.received).toHaveLength(1);
});

test('a token that only the gateway refuses is told in the same words, and tried once', async () => {
  const standIn = await discord();
  standIn.gateway.token = 'another';
  await expect(bot(standIn)).rejects.toThrow('Discord does not accept the token');
  expect(standIn.gateway.entered).toHaveLength(1);
});

test('a token that is reset while the bot runs ends the connection, in the same words', async () => {
  const standIn = await discord();
  const { lost } = await bot(standIn);
  standIn.gateway.drop(4004);
  expect((await lost).message).toContain('Discord does not accept the token');
  expect(standIn.gateway.entered).toHaveLength(1);
});

test('a bot that was let in too often today is told when it may come again, and does not try', async () => {
  const standIn = await discord();
  standIn.api.sessions = { remaining: 0 };
  await expect(bot(standIn)).rejects.toThrow(
    /^Discord lets this bot in only so often in a day, and that is used up: start it again after \d{4}-\d\d-\d\dT/,
  );
  expect(standIn.gateway.entered).toHaveLength(0);
});

test('a bot in more servers than one connection carries is told what to set', async () => {
  const standIn = await discord();
  const { lost } = await bot(standIn);
  standIn.gateway.drop(4011);
  expect((await lost).message).toContain('put SHARDS=auto');
});

test('an address where nobody answers is named', async () => {
  const standIn = await discord();
  const { address } = standIn;
  standIn.close();
  await expect(bot(standIn)).rejects.toThrow(`Discord cannot be reached at ${address} (`);
});

test('an address that is not of Discord is named', async () => {
  const standIn = await discord();
  const api = `${standIn.address}/elsewhere`;
  await expect(bot(standIn, { api })).rejects.toThrow(`Discord cannot be reached at ${api} (404: Not Found)`);
});

test('a gateway that is open and says nothing is named', { timeout: 20_000 }, async () => {
  const standIn = await discord();
  standIn.gateway.speaks = false;
  await expect(bot(standIn, { patience: 200 })).rejects.toThrow(/gateway at ws:\S+ has not let the bot in/);
});

test('a stop waits for the answer under way', async () => {
  const standIn = await discord();
  const { close, interactions } = await bot(standIn);
  standIn.api.mishap('POST', /callback$/, { status: 204, after: 300 });
  standIn.deliver(ASK);
  await vi.waitFor(() => expect(standIn.api.received.at(-1)?.path).toMatch(/callback$/), { timeout: 10_000 });
  await close();
  expect(interactions()).toMatchObject([{ outcome: 'answered' }]);
});

test('the token is never in the log, however much is logged', async () => {
  const standIn = await discord();
  const kept = memoryLog('trace', [TOKEN]);
  const { text, close } = await bot(standIn, {}, kept);
  standIn.gateway.drop();
  await standIn.ask(ASK);
  await close();
  expect(text()).toContain('"level":"trace"');
  expect(text()).not.toContain(TOKEN);
  expect(text()).not.toContain(TOKEN.slice(0, 20));
});

test('a connection that no longer answers is given up, and the next one resumes', { timeout: 30_000 }, async () => {
  const standIn = await discord();
  standIn.gateway.heartbeatInterval = 60;
  await bot(standIn);
  standIn.gateway.answers = false;
  await vi.waitFor(() => expect(standIn.gateway.entered.at(-1)?.as).toBe('resume'), { timeout: 20_000 });
  standIn.gateway.answers = true;
  expect((await standIn.ask(ASK)).type).toBe(4);
});

test('a stop waits for what came in after it was told to stop', async () => {
  const standIn = await discord();
  const { close, interactions } = await bot(standIn);
  standIn.api.mishap('POST', /callback$/, { status: 204, after: 300 }, { status: 204, after: 600 });
  standIn.deliver(ASK);
  await vi.waitFor(() => expect(standIn.api.received.at(-1)?.path).toMatch(/callback$/), { timeout: 10_000 });
  const stopped = close();
  standIn.deliver(ASK);
  await stopped;
  expect(interactions().map(({ outcome }) => outcome)).toEqual(['answered', 'answered']);
});

test.each(['hello', 'identify'] as const)(
  'a line that breaks at the %s is taken up again, and the bot is in',
  { timeout: 40_000 },
  async (where) => {
    const standIn = await discord();
    standIn.gateway.breaksAt = where;
    await bot(standIn);
    expect((await standIn.ask(ASK)).type).toBe(4);
  },
);
