import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { StandIn, TOKEN } from '../discord/stand-in.ts';
import { program } from './program.ts';

const SLOWLY = { timeout: 60_000 };
const STACK = /^\s+at /m;

test('settings that cannot be used end the program with what to put, and no stack trace', SLOWLY, async () => {
  const { ended, err } = program({ PORT: 'three', BOT_LANGUAGE: 'fr' });
  expect(await ended).toBe(1);
  expect(err()).toContain('BOT_LANGUAGE: got "fr"; put ar or en.\nPORT: got "three"; put a whole number');
  expect(err()).not.toMatch(STACK);
});

test('in production a missing token ends the program', SLOWLY, async () => {
  const { ended, err, out } = program({ NODE_ENV: 'production' });
  expect(await ended).toBe(1);
  expect(err()).toContain('DISCORD_TOKEN');
  expect(out()).toBe('');
});

test('a folder without articles is named', SLOWLY, async () => {
  const { ended, err } = program({ CORPUS: 'tests/settings/nowhere' });
  expect(await ended).toBe(1);
  expect(err()).toContain('CORPUS=tests/settings/nowhere');
  expect(err()).not.toMatch(STACK);
});

test('a wrong token ends the program with one sentence', SLOWLY, async ({ onTestFinished }) => {
  const standIn = await StandIn.open();
  onTestFinished(() => standIn.close());
  const { ended, err } = program({ DISCORD_TOKEN: 'wrong', DISCORD_API: standIn.address });
  expect(await ended).toBe(1);
  expect(err()).toMatch(/^Discord does not accept the token: [^\n]+\n$/);
  expect(standIn.api.received).toHaveLength(1);
});

test('with a token the program answers in Discord, and a stop ends it well', SLOWLY, async ({ onTestFinished }) => {
  const standIn = await StandIn.open();
  onTestFinished(() => standIn.close());
  const bot = program({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.address });
  await vi.waitFor(() => expect(bot.out()).toContain('discord: ready'), { timeout: 30_000 });
  expect((await standIn.ask({ name: 'ask', options: { question: 'ماذا قال كيري؟' } })).type).toBe(4);
  await vi.waitFor(() => expect(bot.out()).toContain('"msg":"interaction"'), { timeout: 30_000 });
  bot.process.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  const lines = bot.out().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['discord: ready', 'interaction', 'stopping']);
  expect(bot.out() + bot.err()).not.toContain(TOKEN);
});

test('without a token the program says so in one line and opens the preview', SLOWLY, async () => {
  const preview = program({ PORT: '0' });
  await vi.waitFor(() => expect(preview.out()).toContain('http://'), { timeout: 30_000 });
  const [said = ''] = preview.out().split('\n');
  expect(said).toMatch(/^إسناد يعمل من دون دسكورد.* http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(said.slice(said.indexOf('http')))).status).toBe(200);
  preview.process.kill('SIGINT');
  expect(await preview.ended).toBe(0);
});

test('a port that is in use is named, with the setting to change', SLOWLY, async ({ onTestFinished }) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? Number(address?.port) : 0;
  const { ended, err } = program({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(err()).toBe(`Port ${port} is in use: put another number into PORT, such as ${port + 1}.\n`);
});

test(
  'the program tells Prometheus what was asked, and a supervisor that it is well',
  SLOWLY,
  async ({ onTestFinished }) => {
    const standIn = await StandIn.open();
    onTestFinished(() => standIn.close());
    const METRICS_PORT = String(await freePort());
    const bot = program({ DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.address, METRICS_PORT });
    await vi.waitFor(() => expect(bot.out()).toContain('discord: ready'), { timeout: 30_000 });
    await standIn.ask({ name: 'ask', options: { question: 'ماذا قال كيري؟' } });
    const page = async (path: string) => (await fetch(`http://127.0.0.1:${METRICS_PORT}${path}`)).text();
    await vi.waitFor(async () => expect(await page('/metrics')).toContain('command="ask",outcome="answered"} 1'));
    expect(await page('/metrics')).toMatch(/^isnad_archive_articles 5$/m);
    expect(JSON.parse(await page('/healthz'))).toEqual({ isWell: true, problems: [] });
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  },
);

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? Number(address?.port) : 0;
}
