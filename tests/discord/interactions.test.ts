import { expect, test } from 'vitest';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { bot, discord } from './bot.ts';
import { choosing, messageOf, onMessage, pressing, typing } from './interacting.ts';
import { choiceFaults, messageFaults } from './rules.ts';
import type { Callback } from './stand-in.ts';
import { member, READER } from './stand-in.ts';

const ASK = { name: 'ask', options: { question: QUESTION } };
const NEW_MESSAGE = 4;
const CHANGED_MESSAGE = 7;
const CHOICES = 8;

/** A bot over an archive with many answers. */
async function busy() {
  const standIn = await discord();
  const running = await bot(standIn, { desk: deskOfMany() });
  return { standIn, ...running };
}

function lastLine({ data }: Callback): string | undefined {
  return String(data.content).split('\n').at(-1);
}

test('a button changes the message that it hangs on', async () => {
  const { standIn } = await busy();
  const second = await standIn.interact(pressing(await standIn.ask(ASK), 'التالي'));
  expect(second.type).toBe(CHANGED_MESSAGE);
  expect(lastLine(second)).toBe('الصفحة 2 من 3.');
  expect(messageFaults(second.data)).toEqual([]);
});

test('a button works after the bot was started anew', async () => {
  const { standIn, close } = await busy();
  const first = await standIn.ask(ASK);
  await close();
  await bot(standIn, { desk: deskOfMany() });
  expect(lastLine(await standIn.interact(pressing(first, 'التالي')))).toBe('الصفحة 2 من 3.');
}, 30_000);

test('somebody else who presses a button gets a message of their own', async () => {
  const { standIn } = await busy();
  const first = await standIn.ask(ASK);
  const reply = await standIn.interact(pressing(first, 'التالي', messageOf(first, '1400000000000000009')));
  expect([reply.type, reply.data.flags]).toEqual([NEW_MESSAGE, 64]);
});

test('a select is answered with the passages around the one chosen, privately', async () => {
  const { standIn } = await busy();
  const reply = await standIn.interact(choosing(await standIn.ask(ASK), 1));
  expect([reply.type, reply.data.flags]).toEqual([NEW_MESSAGE, 64]);
  expect(messageFaults(reply.data)).toEqual([]);
});

test('a private answer is put into the channel', async () => {
  const { standIn } = await busy();
  const closed = await standIn.ask({ name: 'ask', options: { question: QUESTION, private: true } });
  const open = await standIn.interact(pressing(closed, 'انشره في القناة'));
  expect([open.type, open.data.flags]).toEqual([NEW_MESSAGE, 0]);
  expect(open.data.allowed_mentions).toEqual({ parse: [] });
  expect(String(open.data.content)).toContain(`<@${READER}>`);
});

test.each([
  { what: 'of another version', data: { component_type: 2, custom_id: '9:next:4' } },
  { what: 'without an id', data: { component_type: 2 } },
  { what: 'of a kind that there is not', data: { component_type: 99, custom_id: 'x' } },
])('a button $what is answered in private', async ({ data }) => {
  const { standIn } = await busy();
  const reply = await standIn.interact({ type: 3, data, message: null });
  expect([reply.type, reply.data.flags]).toEqual([NEW_MESSAGE, 64]);
});

test('what is typed in an option is answered with what it may become', async () => {
  const { standIn } = await busy();
  const reply = await standIn.interact(typing('said', { who: 'ker' }, 'who'));
  expect(reply).toEqual({ type: CHOICES, data: { choices: [{ name: 'كيري', value: 'كيري' }] } });
  expect(choiceFaults(reply.data.choices)).toEqual([]);
});

test.each([
  { name: 'ask', options: { question: 'ما' }, focused: 'question' },
  { name: 'gone', options: { who: 'ما' }, focused: 'who' },
  { name: 'said', options: {}, focused: 'who' },
])('what nothing is known of is answered with no choice: /$name $focused', async ({ name, options, focused }) => {
  const { standIn } = await busy();
  expect(await standIn.interact(typing(name, options, focused))).toEqual({ type: CHOICES, data: { choices: [] } });
});

test('the claims of a message are looked up, privately', async () => {
  const { standIn } = await busy();
  const reply = await standIn.interact(onMessage('Find sources', 'قال كيري إن الهدنة في سوريا باقية.'));
  expect([reply.type, reply.data.flags]).toEqual([NEW_MESSAGE, 64]);
  expect(reply.data.content).toBe('في الأرشيف ما يتصل بكل ما في الرسالة:');
  expect(messageFaults(reply.data)).toEqual([]);
});

test('the speaker of the words in a message is found, privately', async () => {
  const { standIn } = await busy();
  const reply = await standIn.interact(onMessage('Who said this?', 'أحدهم قال «إن الهدنة في سوريا باقية»'));
  expect(reply.data.content).toBe('أقرب ما في الأرشيف قول «كيري»:');
  expect(reply.data.flags).toBe(64);
});

test.each([
  { resolved: undefined, target_id: undefined },
  { resolved: { messages: {} }, target_id: '1' },
  { resolved: { messages: { 1: { content: 7, embeds: null } } }, target_id: '1' },
])('a message that says nothing is told so: %j', async (data) => {
  const { standIn } = await busy();
  const reply = await standIn.interact({ type: 2, data: { name: 'Find sources', type: 3, ...data } });
  expect(reply.data.content).toContain('ليس في الرسالة جملة يُبحث عنها.');
});

test('what others wrote, and who asked, is in no line of the log', async () => {
  const { standIn, text, close } = await busy();
  await standIn.interact(onMessage('Find sources', 'كلام لا يعني أحدًا سوى أصحابه الكرام'));
  await standIn.interact({ ...pressing(await standIn.ask(ASK), 'التالي'), member: member('1400000000000000077') });
  await close();
  expect(text()).not.toContain('أصحابه');
  expect(text()).not.toContain('1400000000000000077');
  expect(text()).not.toContain(READER);
});

test('an interaction of a kind that there is not is passed over', async () => {
  const { standIn } = await busy();
  standIn.gateway.dispatch('INTERACTION_CREATE', { id: '1300000000000000000', token: 'x', type: 77, data: {} });
  expect((await standIn.ask(ASK)).type).toBe(NEW_MESSAGE);
});

test('whoever asks too much is told so in private, and the next person is answered', async () => {
  const standIn = await discord();
  const rates = { person: { burst: 2, perSecond: 0.01 }, server: { burst: 100, perSecond: 1 } };
  const { interactions, close } = await bot(standIn, { desk: deskOfMany(), rates });
  await standIn.ask(ASK);
  await standIn.ask(ASK);
  const third = await standIn.ask(ASK);
  expect([third.type, third.data.flags]).toEqual([NEW_MESSAGE, 64]);
  expect(third.data.content).toMatch(/^مهلًا، فالأسئلة كثيرة\. اسأل من جديد بعد \d+ ثانية\.$/u);
  const other = await standIn.ask(ASK, { member: member('1400000000000000002') });
  expect(other.data.flags).toBe(0);
  await close();
  expect(interactions().map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'limited', 'answered']);
});

test('the whole of an answer of many pages comes as a file, privately', async () => {
  const { standIn } = await busy();
  const reply = await standIn.interact(pressing(await standIn.ask(ASK), 'كله في ملف'));
  expect([reply.type, reply.data.flags]).toEqual([NEW_MESSAGE, 64]);
  expect(reply.data.attachments).toEqual([{ id: '0', filename: 'isnad-ask.md' }]);
  const [file] = standIn.api.received.at(-1)?.files ?? [];
  expect(file).toMatchObject({ name: 'isnad-ask.md', type: 'text/markdown; charset=utf-8' });
  for (let day = 1; day <= 12; day++) expect(file?.text).toContain(`لجنة المراقبة رقم ${day} تعمل`);
});

/** From a private channel: the person stands in the interaction itself, and there is no server. */
const PRIVATELY = {
  guild_id: undefined,
  member: undefined,
  user: { id: READER, username: 'reader', discriminator: '0', avatar: null },
  authorizing_integration_owners: { 1: READER },
};
const BROUGHT = { authorizing_integration_owners: { 1: READER }, context: 0 };
const EXTERNAL_APPS = String(1n << 50n);

test.each([
  { where: 'in a direct message to the bot', more: { ...PRIVATELY, context: 1 }, isOffered: false },
  { where: 'between people in private', more: { ...PRIVATELY, context: 2 }, isOffered: true },
  { where: 'in a server that takes no answers of apps that a person brought', more: BROUGHT, isOffered: false },
  {
    where: 'in a server that takes them',
    more: { ...BROUGHT, member: member(READER, EXTERNAL_APPS) },
    isOffered: true,
  },
  { where: 'in a server that has the bot', more: {}, isOffered: true },
])('$where a question is answered, and to share the answer is offered: $isOffered', async ({ more, isOffered }) => {
  const { standIn } = await busy();
  const { data } = await standIn.ask({ name: 'ask', options: { question: QUESTION, private: true } }, more);
  expect(JSON.stringify(data.embeds)).toContain('لجنة');
  expect(JSON.stringify(data.components).includes('انشره في القناة')).toBe(isOffered);
});

test('what keepers may see is not for whoever brought the bot along', async () => {
  const { standIn } = await busy();
  const { data } = await standIn.ask({ name: 'archive-gaps' }, { ...PRIVATELY, context: 2 });
  expect(data.content).toContain('إدارة الخادم');
});
