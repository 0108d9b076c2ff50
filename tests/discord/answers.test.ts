import { expect, test, vi } from 'vitest';
import { OverloadedError } from '../../src/serving/overloaded.ts';
import { bot, discord } from './bot.ts';
import { messageFaults } from './rules.ts';
import { brokenDesk, PRINTED, QUESTION, smallDesk } from './small-archive.ts';
import { UNKNOWN_INTERACTION } from './stand-in-api.ts';

const ASK = { name: 'ask', options: { question: QUESTION } };
const CALLBACK = /callback$/;

test('a slash command is answered in its first response, with the message of the desk as it is', async () => {
  const standIn = await discord();
  await bot(standIn);
  const callback = await standIn.ask(ASK);
  expect(callback.type).toBe(4);
  const { payload } = smallDesk().reply({ command: 'ask', options: { question: QUESTION } });
  expect(callback.data).toEqual(JSON.parse(JSON.stringify(payload)));
});

test('the answer holds the printed words and nothing that Discord would refuse', async () => {
  const standIn = await discord();
  await bot(standIn);
  const { data } = await standIn.ask(ASK);
  expect(JSON.stringify(data.embeds).replaceAll('*', '')).toContain(PRINTED);
  expect(messageFaults(data)).toEqual([]);
});

test('nothing in an answer may ping', async () => {
  const standIn = await discord();
  await bot(standIn);
  const { data } = await standIn.ask({ name: 'ask', options: { question: '@everyone ما الجديد؟' } });
  expect(data.allowed_mentions).toEqual({ parse: [] });
});

test('an answer asked for in private is for the asker alone', async () => {
  const standIn = await discord();
  await bot(standIn);
  const open = await standIn.ask(ASK);
  const closed = await standIn.ask({ name: 'ask', options: { ...ASK.options, private: true } });
  expect([open.data.flags, closed.data.flags]).toEqual([0, 64]);
});

test('«/اسأل» is answered where the commands have Arabic names', async () => {
  const standIn = await discord();
  await bot(standIn, { desk: smallDesk('arabic') });
  const { data } = await standIn.ask({ name: 'اسأل', options: { السؤال: QUESTION } });
  expect(JSON.stringify(data.embeds).replaceAll('*', '')).toContain(PRINTED);
});

test('the log has one line for an interaction: id, command, outcome, milliseconds, what was asked in which language', async () => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn);
  const id = standIn.deliver(ASK);
  await standIn.ask({ name: 'ask', options: { question: QUESTION, from: 'أمس' } });
  await close();
  expect(interactions()).toMatchObject([
    { id, command: 'ask', outcome: 'answered', ms: expect.any(Number), asked: { question: QUESTION }, lang: 'ar' },
    { command: 'ask', outcome: 'misused', asked: { question: QUESTION, from: 'أمس' } },
  ]);
});

test('of a bug the reader learns the id, and the log keeps the rest under it', async () => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn, { desk: brokenDesk() });
  const { data } = await standIn.ask(ASK);
  await close();
  const [line] = interactions();
  expect(line).toMatchObject({ outcome: 'failed', command: 'ask', err: { message: 'the index is torn' } });
  expect(line?.bug).toMatch(/^[0-9a-f]{8}$/);
  expect(JSON.stringify(data)).toContain(String(line?.bug));
  expect(JSON.stringify(data)).not.toContain('torn');
});

test.each([
  { what: 'an interaction that has run out', reply: UNKNOWN_INTERACTION, code: 10062 },
  { what: 'a channel without permission', reply: { status: 403, body: { message: 'No', code: 50013 } }, code: 50013 },
])('$what is told in the log, and the next one is answered', async ({ reply, code }) => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn);
  standIn.api.mishap('POST', CALLBACK, reply);
  standIn.deliver(ASK);
  expect((await standIn.ask(ASK)).type).toBe(4);
  await close();
  expect(interactions()).toMatchObject([{ outcome: 'undelivered', err: { code } }, { outcome: 'answered' }]);
});

test.each([
  { what: 'an error of the server', reply: { status: 500, body: {} } },
  { what: 'a line that breaks', reply: { status: 0, isCut: true } },
  { what: 'a limit of the server', reply: { status: 429, body: {}, headers: { 'Retry-After': '0.05' } } },
])('$what is overcome by sending again', async ({ reply }) => {
  const standIn = await discord();
  await bot(standIn);
  standIn.api.mishap('POST', CALLBACK, reply);
  expect((await standIn.ask(ASK)).type).toBe(4);
});

test('an interaction without the fields that a compatible server may leave out is answered', async () => {
  const standIn = await discord();
  await bot(standIn);
  const left = { entitlements: undefined, authorizing_integration_owners: undefined, member: undefined };
  const { type } = await standIn.ask(ASK, {
    ...left,
    channel: undefined,
    app_permissions: undefined,
    locale: undefined,
  });
  expect(type).toBe(4);
});

test.each([
  { app_permissions: 8 },
  { data: { name: 'ask', options: { question: 'سوريا' } } },
  { data: { name: 'ask', options: [null, { name: 'question', type: 3, value: 'سوريا' }] } },
  { data: { name: 'ask', options: null, resolved: { users: { 1: null } } } },
])('an interaction with fields of another shape is answered: %j', async (more) => {
  const standIn = await discord();
  await bot(standIn);
  expect((await standIn.ask({ name: 'ask' }, more)).type).toBe(4);
});

test('events that nobody asked for, and broken ones, are passed over', async () => {
  const standIn = await discord();
  await bot(standIn);
  standIn.gateway.dispatch('MESSAGE_CREATE', { id: '1', content: 'كلام بين الناس' });
  standIn.gateway.dispatch('GUILD_CREATE', null);
  standIn.gateway.dispatch('INTERACTION_CREATE', { id: '1300000000000000000', type: 2 });
  expect((await standIn.ask(ASK)).type).toBe(4);
});

test('a command that is no longer there is a bug like any other: the reader is told', async () => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn);
  const { type } = await standIn.ask({ name: 'gone' });
  await close();
  expect(type).toBe(4);
  expect(interactions()).toMatchObject([{ command: 'gone', outcome: 'failed' }]);
});

test('whoever asks while too many do is asked in private to come again, and it is no bug', async () => {
  const standIn = await discord();
  const desk = smallDesk();
  const busy = {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    reply: () => Promise.reject(new OverloadedError()),
  };
  const { interactions, close } = await bot(standIn, { desk: busy });
  const { data } = await standIn.ask(ASK);
  await close();
  expect(data.content).toBe('مهلًا، فالأسئلة كثيرة. اسأل من جديد بعد 10 ثوانٍ.');
  expect(data.flags).toBe(64);
  expect(interactions()).toMatchObject([{ level: 'info', command: 'ask', outcome: 'overloaded' }]);
});

test('whoever asks in English is told in English of too many questions, and of a bug', async () => {
  const english = { name: 'ask', options: { question: 'What did Lavrov say?' } };
  const standIn = await discord();
  const rates = { person: { burst: 1, perSecond: 0.001 }, server: { burst: 9, perSecond: 1 } };
  await bot(standIn, { desk: brokenDesk(), rates });
  expect((await standIn.ask(english)).data.content).toMatch(/went wrong/);
  expect((await standIn.ask(english)).data.content).toMatch(/^One moment/);
});

test('a response that Discord does not take in three seconds is given up', async () => {
  const standIn = await discord();
  const { interactions } = await bot(standIn);
  standIn.api.mishap('POST', CALLBACK, { status: 204, after: 60_000 });
  standIn.deliver(ASK);
  await vi.waitFor(() => expect(interactions()).toMatchObject([{ outcome: 'undelivered' }]), { timeout: 12_000 });
  expect(standIn.api.received.filter(({ path }) => CALLBACK.test(path))).toHaveLength(1);
}, 20_000);

test('a limit that lasts longer than Discord waits is not waited for, neither by others nor by a stop', async () => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn);
  const limited = { status: 429, body: {}, headers: { 'Retry-After': '60', 'X-RateLimit-Scope': 'shared' } };
  standIn.api.mishap('POST', CALLBACK, limited);
  standIn.deliver(ASK);
  await vi.waitFor(() => expect(standIn.api.received.some(({ path }) => CALLBACK.test(path))).toBe(true));
  expect((await standIn.ask(ASK)).type).toBe(4);
  await close();
  const outcomes = interactions().map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['answered', 'undelivered']);
}, 20_000);

test('an answer that was read before the line broke counts as delivered', async () => {
  const standIn = await discord();
  const { interactions, close } = await bot(standIn);
  const already = { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
  standIn.api.mishap('POST', CALLBACK, { status: 0, isCut: true }, already);
  standIn.deliver(ASK);
  await vi.waitFor(() => expect(interactions()).toMatchObject([{ outcome: 'answered' }]), { timeout: 10_000 });
  await close();
}, 20_000);
