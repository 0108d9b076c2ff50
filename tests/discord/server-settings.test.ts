import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choicesKeptIn } from '../../src/choices/choice-files.ts';
import { Desk } from '../../src/message/desk.ts';
import { manyPassages, QUESTION } from '../message/many-passages.ts';
import { bot, discord } from './bot.ts';
import { labelsUnder, pressing } from './interacting.ts';
import { type Callback, member, READER, type StandIn } from './stand-in.ts';

const KEEPER = { member: member(READER, '32') };
const MODERATOR = { member: member(READER, '8192') };
const ELSEWHERE = { guild_id: '1200000000000000009' };
const PRIVATELY = { name: 'ask', options: { question: QUESTION, private: true } };
const SHARE = 'انشره في القناة';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-servers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A bot that keeps what servers choose, as it is after a start. */
async function started(standIn: StandIn) {
  const fail = (error: unknown) => expect.unreachable(String(error));
  const manners = { language: 'ar', names: 'latin', direction: 'none' } as const;
  return bot(standIn, { desk: new Desk(manyPassages(), manners, null, choicesKeptIn(folder, fail)) });
}

function settings(options: Readonly<Record<string, string>>) {
  return { name: 'archive-settings', options };
}

test('a server in which nobody may share offers nobody to, and other servers do', async () => {
  const standIn = await discord();
  await started(standIn);
  await standIn.ask(settings({ sharing: 'لا أحد' }), KEEPER);
  expect(labelsUnder(await standIn.ask(PRIVATELY))).not.toContain(SHARE);
  expect(labelsUnder(await standIn.ask(PRIVATELY, KEEPER))).not.toContain(SHARE);
  expect(labelsUnder(await standIn.ask(PRIVATELY, ELSEWHERE))).toContain(SHARE);
});

test('a button of before does what the server has chosen since, after a restart too', async () => {
  const standIn = await discord();
  const before = await started(standIn);
  const under = await standIn.ask(PRIVATELY);
  await standIn.ask(settings({ sharing: 'moderators' }), KEEPER);
  await before.close();
  await started(standIn);
  const pressed = (more: object): Promise<Callback> => standIn.interact({ ...pressing(under, SHARE), ...more });
  const refused = await pressed({});
  expect(refused.data).toMatchObject({ flags: 64, content: 'نشر الأجوبة الخاصة هنا لمشرفي الخادم وحدهم.' });
  expect((await pressed(MODERATOR)).data.flags).toBe(0);
});

test('a server may have answers for the asker alone, and a question may say otherwise', async () => {
  const standIn = await discord();
  await started(standIn);
  await standIn.ask(settings({ answers: 'asker' }), KEEPER);
  const flags = async (options: object, more = {}) =>
    (await standIn.ask({ name: 'ask', options: { question: QUESTION, ...options } }, more)).data.flags;
  expect([await flags({}), await flags({ private: false }), await flags({}, ELSEWHERE)]).toEqual([64, 0, 0]);
});

test('a server may be spoken to in English, and its Arabic questions are answered in Arabic', async () => {
  const standIn = await discord();
  await started(standIn);
  const { data } = await standIn.ask(settings({ language: 'English' }), KEEPER);
  expect(data.content).toContain('The settings of this server are saved:');
  expect((await standIn.ask({ name: 'archive' })).data.content).toContain('articles');
  expect((await standIn.ask({ name: 'ask', options: { question: QUESTION } })).data.content).toContain('وجدتُ');
  expect((await standIn.ask({ name: 'archive' }, ELSEWHERE)).data.content).toContain('مقال');
});

test.each([
  { member: member(READER, '8192') },
  { member: member(READER, '0') },
  { member: undefined, user: { id: READER } },
])('whoever may not manage the server chooses nothing: %j', async (more) => {
  const standIn = await discord();
  await started(standIn);
  const { data } = await standIn.ask(settings({ sharing: 'nobody' }), more);
  expect(data.content).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
  expect(labelsUnder(await standIn.ask(PRIVATELY))).toContain(SHARE);
});

test('in a direct message there is nothing to choose', async () => {
  const standIn = await discord();
  await started(standIn);
  const { data } = await standIn.ask(settings({ sharing: 'nobody' }), { guild_id: undefined, context: 1, ...KEEPER });
  expect(data.content).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
});
