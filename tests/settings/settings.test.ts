import { expect, test } from 'vitest';
import { RATES } from '../../src/message/fair-use.ts';
import { readSettings, SettingsError } from '../../src/settings.ts';

const TOKEN = 'MTIwMDAwMDAwMDAwMDAwMDAwMg.GtEsTs.a-token-for-tests-that-opens-nothing_01';

/** The message of the error that these settings give. */
function problems(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

test('with nothing set there is a setting for everything', () => {
  expect(readSettings({})).toEqual({
    token: null,
    api: 'https://discord.com/api',
    apiVersion: '10',
    guild: null,
    corpus: 'corpus',
    cache: 'node_modules/.cache/isnad',
    gaps: 'data/gaps',
    servers: 'data/servers',
    language: 'ar',
    names: 'latin',
    months: 'both',
    isPrivate: false,
    keepers: null,
    attachmentHosts: ['cdn.discordapp.com', 'media.discordapp.net'],
    privateAddresses: false,
    sharing: 'everyone',
    rates: { person: { burst: 30, perSecond: 1 }, server: { burst: 300, perSecond: 10 } },
    direction: 'isolates',
    shards: 1,
    metricsPort: null,
    metricsHost: '127.0.0.1',
    port: 3000,
    host: '127.0.0.1',
    logLevel: 'info',
  });
});

test('an empty value is as good as none', () => {
  expect(readSettings({ DISCORD_TOKEN: '', PORT: ' ', BOT_LANGUAGE: '' })).toEqual(readSettings({}));
});

test('what is set is taken', () => {
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: 'http://127.0.0.1:3001/api',
    DISCORD_API_VERSION: '9',
    DISCORD_GUILD: '1200000000000000003',
    CORPUS: 'أرشيف الصحف',
    CACHE: '/var/cache/isnad',
    GAPS: '/var/lib/isnad/gaps',
    SERVERS: '/var/lib/isnad/servers',
    BOT_LANGUAGE: 'en',
    COMMAND_NAMES: 'arabic',
    MONTHS: 'maghrebi',
    PRIVATE: 'yes',
    KEEPERS: '1200000000000000003,1200000000000000004',
    ATTACHMENT_HOSTS: '127.0.0.1:8080',
    PRIVATE_ADDRESSES: 'yes',
    SHARING: 'moderators',
    FAIR_USE: '5/30,50/120',
    DIRECTION: 'marks',
    SHARDS: 'auto',
    METRICS_PORT: '9464',
    METRICS_HOST: '::',
    PORT: '0',
    HOST: '0.0.0.0',
    LOG_LEVEL: 'debug',
    NODE_ENV: 'production',
  };
  expect(readSettings(env)).toEqual({
    token: TOKEN,
    api: 'http://127.0.0.1:3001/api',
    apiVersion: '9',
    guild: '1200000000000000003',
    corpus: 'أرشيف الصحف',
    cache: '/var/cache/isnad',
    gaps: '/var/lib/isnad/gaps',
    servers: '/var/lib/isnad/servers',
    language: 'en',
    names: 'arabic',
    months: 'maghrebi',
    isPrivate: true,
    keepers: ['1200000000000000003', '1200000000000000004'],
    attachmentHosts: ['127.0.0.1:8080'],
    privateAddresses: true,
    sharing: 'moderators',
    rates: { person: { burst: 5, perSecond: 0.5 }, server: { burst: 50, perSecond: 2 } },
    direction: 'marks',
    shards: 'auto',
    metricsPort: 9464,
    metricsHost: '::',
    port: 0,
    host: '0.0.0.0',
    logLevel: 'debug',
  });
});

test('where no questions are to be kept there is no folder for them', () => {
  expect(readSettings({ GAPS: 'none' }).gaps).toBeNull();
  expect(readSettings({ SERVERS: 'none' }).servers).toBeNull();
});

test('what may be asked when nothing is set is what the bot holds to by itself', () => {
  expect(readSettings({}).rates).toEqual(RATES);
});

test('the word Bot before a token and the slash after an address are taken off', () => {
  const settings = readSettings({ DISCORD_TOKEN: `Bot ${TOKEN}`, DISCORD_API: 'https://example.org/api/' });
  expect([settings.token, settings.api]).toEqual([TOKEN, 'https://example.org/api']);
});

test('every problem is told at once: the name, what was given, what to put', () => {
  const env = { PORT: '٣٠٠٠', BOT_LANGUAGE: 'fr', DISCORD_GUILD: 'خادمي', LOG_LEVEL: 'loud' };
  expect(problems(env).split('\n')).toEqual([
    'DISCORD_GUILD: got "خادمي"; put the id of one server (17 to 20 digits), or nothing for all servers.',
    'BOT_LANGUAGE: got "fr"; put ar or en.',
    'PORT: got "٣٠٠٠"; put a whole number from 0 to 65535, such as 3000.',
    'LOG_LEVEL: got "loud"; put trace, debug, info, warn, error, fatal or silent.',
  ]);
});

test.each([
  { name: 'PORT', value: '65536' },
  { name: 'PORT', value: '-1' },
  { name: 'PORT', value: '3000.5' },
  { name: 'DISCORD_API', value: 'discord.com/api' },
  { name: 'DISCORD_API', value: 'ftp://discord.com/api' },
  { name: 'DISCORD_API', value: 'https://discord.com/api/v10' },
  { name: 'DISCORD_API_VERSION', value: 'v10' },
  { name: 'NODE_ENV', value: 'prodution' },
  { name: 'FAIR_USE', value: '30' },
  { name: 'FAIR_USE', value: '0/60,300/600' },
  { name: 'FAIR_USE', value: '30/60, 300/600' },
  { name: 'PRIVATE', value: 'true' },
  { name: 'SHARDS', value: '0' },
  { name: 'SHARDS', value: 'all' },
  { name: 'METRICS_PORT', value: '99999' },
])('$name=$value is refused by its name', ({ name, value }) => {
  expect(problems({ [name]: value })).toMatch(new RegExp(`^${name}: got ".*"; put .*\\.$`));
});

test('in production a missing token is a problem, told beside the others', () => {
  const lines = problems({ NODE_ENV: 'production', PORT: 'x' }).split('\n');
  expect(lines.map((line) => line.split(':')[0])).toEqual(['DISCORD_TOKEN', 'PORT']);
  expect(lines[0]).toContain('NODE_ENV=production');
});

test('a token that is none is not shown', () => {
  const message = problems({ DISCORD_TOKEN: 'my secret token' });
  expect(message).toMatch(/^DISCORD_TOKEN: /);
  expect(message).not.toContain('secret');
});

test('a token on the wrong line is not shown either', () => {
  expect(problems({ DISCORD_GUILD: TOKEN })).toContain('DISCORD_GUILD: got something that looks like a token');
  expect(problems({ DISCORD_GUILD: TOKEN })).not.toContain(TOKEN.slice(0, 12));
});

test('a long value is cut', () => {
  expect(problems({ PORT: '9'.repeat(5000) }).length).toBeLessThan(200);
});
