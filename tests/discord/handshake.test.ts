import { expect, test } from 'vitest';
import { registrationsIn } from '../../src/message/definitions.ts';
import { bot, discord } from './bot.ts';
import { commandFaults } from './rules.ts';
import { QUESTION, smallDesk } from './small-archive.ts';
import type { StandIn } from './stand-in.ts';
import { APPLICATION, BOT, SERVER, TOKEN } from './stand-in.ts';

const COMMANDS = `/applications/${APPLICATION}/commands`;

function namesIn(commands: unknown): string[] {
  return (commands as readonly { readonly name: string }[]).map(({ name }) => name);
}

test('the commands for keepers are shown to those alone who may manage the server', async () => {
  const standIn = await discord();
  await bot(standIn);
  const body = registrations(standIn)[0]?.body as readonly { readonly name: string }[];
  const forKeepers = body.filter((command) => 'default_member_permissions' in command);
  expect(forKeepers).toMatchObject([
    { name: 'archive-add', default_member_permissions: 32 },
    { name: 'archive-reload', default_member_permissions: 32 },
    { name: 'archive-gaps', default_member_permissions: 32 },
    { name: 'archive-settings', default_member_permissions: 32 },
  ]);
});

function registrations(standIn: StandIn) {
  return standIn.api.received.filter((request) => request.method === 'PUT');
}

test('the bot identifies with its token and asks for no events beyond its commands', async () => {
  const standIn = await discord();
  await bot(standIn);
  expect(standIn.gateway.entered).toHaveLength(1);
  expect(standIn.gateway.entered[0]).toMatchObject({ as: 'identify', d: { token: TOKEN, intents: 0 } });
});

test('another version of the API is asked for in REST and at the gateway', async () => {
  const standIn = await discord('9');
  await bot(standIn, { version: '9' });
  expect(standIn.gateway.versions).toEqual(['9']);
  expect(registrations(standIn)).toHaveLength(1);
});

test('the commands are registered for all servers, as Discord allows them', async () => {
  const standIn = await discord();
  await bot(standIn);
  const [registration] = registrations(standIn);
  expect(registration?.path).toBe(COMMANDS);
  expect(registration?.body).toEqual(JSON.parse(JSON.stringify(registrationsIn('ar', 'latin'))));
  expect(commandFaults(registration?.body)).toEqual([]);
});

test('commands in Arabic letters are allowed too', async () => {
  const standIn = await discord();
  await bot(standIn, { desk: smallDesk('arabic') });
  const body = registrations(standIn)[0]?.body;
  expect(namesIn(body)).toEqual(expect.arrayContaining(['اسأل', 'قال', 'أرشيف', 'ابحث عن مصادره', 'من قال هذا؟']));
  expect(commandFaults(body)).toEqual([]);
});

test('commands that the server has are not registered again, however it wrote them down', async () => {
  const standIn = await discord();
  standIn.api.normalise = asDiscordKeeps;
  await (await bot(standIn)).close();
  await bot(standIn);
  expect(registrations(standIn)).toHaveLength(1);
});

/** Discord adds fields of its own, writes `null` for what was not set, and leaves out what is as it would be anyway. */
function asDiscordKeeps(command: object): object {
  const kept = JSON.parse(JSON.stringify(command, (key, value) => (key === 'required' && !value ? undefined : value)));
  return {
    ...kept,
    application_id: APPLICATION,
    version: '1',
    default_member_permissions: kept.default_member_permissions ? String(kept.default_member_permissions) : null,
    description: kept.description ?? '',
    nsfw: false,
    dm_permission: true,
    contexts: kept.contexts ?? null,
    integration_types: kept.integration_types ?? [0],
    name_localizations: null,
  };
}

test('commands that a server keeps without the places where they can be given are not registered again', async () => {
  const standIn = await discord();
  standIn.api.normalise = (command) => ({ ...command, contexts: undefined, integration_types: undefined });
  await (await bot(standIn)).close();
  await bot(standIn);
  expect(registrations(standIn)).toHaveLength(1);
});

test('whoever brings the bot along has its commands everywhere; that for keepers stays in servers that have it', async () => {
  const standIn = await discord();
  await bot(standIn);
  const body = registrations(standIn)[0]?.body as readonly { readonly name: string }[];
  for (const command of body) {
    const isForKeepers = 'default_member_permissions' in command;
    expect(command).toMatchObject(
      isForKeepers ? { integration_types: [0], contexts: [0] } : { integration_types: [0, 1], contexts: [0, 1, 2] },
    );
  }
});

test('the commands of one server say nothing of other places, which are not theirs to say', async () => {
  const standIn = await discord();
  await bot(standIn, { guild: SERVER });
  expect(JSON.stringify(registrations(standIn)[0]?.body)).not.toMatch(/contexts|integration_types/);
});

test('commands that differ from those of the server are registered', async () => {
  const standIn = await discord();
  standIn.api.commands.set(COMMANDS, [{ id: '1', type: 1, name: 'old', description: 'من نسخة سابقة' }]);
  await bot(standIn);
  expect(namesIn(standIn.api.commands.get(COMMANDS))).toEqual(registrationsIn('ar', 'latin').map(({ name }) => name));
});

test('with a server in the settings the commands are registered for it alone', async () => {
  const standIn = await discord();
  await bot(standIn, { guild: SERVER });
  expect(registrations(standIn).map(({ path }) => path)).toEqual([
    `/applications/${APPLICATION}/guilds/${SERVER}/commands`,
  ]);
});

test.each([404, 405, 501])(
  'a server that answers %i to what it has is given the commands all the same',
  async (status) => {
    const standIn = await discord();
    // Four times: discord.js asks again after an error of the server.
    standIn.api.mishap('GET', /commands$/, ...Array(4).fill({ status, body: { message: 'no', code: 0 } }));
    await bot(standIn);
    expect(registrations(standIn)).toHaveLength(1);
  },
);

test('a server that does not name the application in READY is taken to mean the bot itself', async () => {
  const standIn = await discord();
  standIn.gateway.ready = { user: { id: BOT, username: 'isnad', discriminator: '0', avatar: null }, guilds: [] };
  await bot(standIn);
  expect(registrations(standIn).map(({ path }) => path)).toEqual([`/applications/${BOT}/commands`]);
});

test('a server that names nobody in READY is asked for the application', async () => {
  const standIn = await discord();
  standIn.gateway.ready = { guilds: [] };
  await bot(standIn);
  expect(registrations(standIn).map(({ path }) => path)).toEqual([COMMANDS]);
});

test.each([{}, { user: null, application: null, guilds: null }, { user: { id: BOT }, application: {}, guilds: {} }])(
  'the bot is in after a READY with no more than %j',
  async (ready) => {
    const standIn = await discord();
    standIn.gateway.ready = ready;
    await bot(standIn, { patience: 5_000 });
    expect((await standIn.ask({ name: 'ask', options: { question: QUESTION } })).type).toBe(4);
  },
);

test('refused commands are told in the log, and the bot answers with those of the last time', async () => {
  const standIn = await discord();
  standIn.api.mishap('PUT', /commands$/, { status: 403, body: { message: 'Missing Access', code: 50001 } });
  const { lines } = await bot(standIn, { guild: SERVER });
  expect(lines().filter((line) => line.level === 'error')).toMatchObject([
    { guild: SERVER, err: { code: 50001 }, msg: expect.stringContaining('DISCORD_GUILD') },
  ]);
  expect((await standIn.ask({ name: 'ask', options: { question: QUESTION } })).type).toBe(4);
});
