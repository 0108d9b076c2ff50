import { z } from 'zod';
import type { Rates } from './message/fair-use.ts';

/** The characters of a bearer token (RFC 7235), so that it can stand in a header; people paste the word Bot along with it. */
const TOKEN = /^(?:Bot\s+)?[A-Za-z0-9._~+/=-]+$/i;
const LOOKS_LIKE_TOKEN = /(?<![\w-])[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/;
const SHOWN = 60;
/** At once and in a minute, of a person and of a server: `30/60,300/600`. */
const RATES = /^([1-9]\d{0,5})\/([1-9]\d{0,5}),([1-9]\d{0,5})\/([1-9]\d{0,5})$/;
/** Where a folder may be named: nothing is kept. */
const NOWHERE = 'none';

const httpAddress = z
  .url({ protocol: /^https?$/ })
  .transform((address) => address.replace(/(?<!\/)\/+$/, ''))
  // The version is a setting of its own: with both, every address would hold it twice.
  .refine((address) => !/\/v\d+$/.test(address));

/**
 * Every setting: its name in the environment, what it may be, what it is when not set, and what to put (`put`).
 *
 * The one place where a setting is made; `.env.example` explains the same names, and a test holds the two together.
 */
export const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(TOKEN)
    .transform((token) => token.replace(/^Bot\s+/i, ''))
    .optional()
    .meta({ put: 'the token of the bot, in one piece (Developer Portal, your application, Bot, Reset Token)' }),
  DISCORD_API: httpAddress
    .prefault('https://discord.com/api')
    .meta({ put: 'an http(s) address without the version, such as https://discord.com/api' }),
  DISCORD_API_VERSION: z
    .string()
    .regex(/^\d{1,2}$/)
    .default('10')
    .meta({ put: 'the number of the version alone, such as 10' }),
  DISCORD_GUILD: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional()
    .meta({ put: 'the id of one server (17 to 20 digits), or nothing for all servers' }),
  CORPUS: z.string().default('corpus').meta({ put: 'the folder of the articles, such as corpus' }),
  CACHE: z
    .string()
    .default('node_modules/.cache/isnad')
    .meta({ put: 'a folder that may be written, such as node_modules/.cache/isnad' }),
  GAPS: z
    .string()
    .default('data/gaps')
    .meta({ put: 'a folder that may be written, such as data/gaps, or none to keep nothing' }),
  SERVERS: z
    .string()
    .default('data/servers')
    .meta({ put: 'a folder that may be written, such as data/servers, or none to keep nothing' }),
  BOT_LANGUAGE: z.enum(['ar', 'en']).default('ar').meta({ put: 'ar or en' }),
  COMMAND_NAMES: z.enum(['latin', 'arabic']).default('latin').meta({ put: 'latin (for /ask) or arabic (for «/اسأل»)' }),
  MONTHS: z
    .enum(['both', 'levantine', 'egyptian', 'maghrebi', 'moroccan'])
    .default('both')
    .meta({ put: 'both, levantine, egyptian, maghrebi or moroccan' }),
  PRIVATE: z.enum(['yes', 'no']).default('no').meta({ put: 'yes or no' }),
  KEEPERS: z
    .string()
    .regex(/^(?:all|\d{17,20}(?:,\d{17,20})*)$/)
    .default('all')
    .meta({ put: 'all, or the ids of servers (17 to 20 digits each) with commas between' }),
  ATTACHMENT_HOSTS: z
    .string()
    .regex(/^[\w.:-]+(?:,[\w.:-]+)*$/)
    .default('cdn.discordapp.com,media.discordapp.net')
    .meta({ put: 'names of hosts with commas between, such as cdn.discordapp.com,media.discordapp.net' }),
  PRIVATE_ADDRESSES: z.enum(['yes', 'no']).default('no').meta({ put: 'yes or no' }),
  SHARING: z
    .enum(['everyone', 'moderators', 'nobody'])
    .default('everyone')
    .meta({ put: 'everyone, moderators or nobody' }),
  FAIR_USE: z
    .string()
    .regex(RATES)
    .default('30/60,300/600')
    .meta({ put: 'how much a person, then a server, may ask at once and in a minute, such as 30/60,300/600' }),
  DIRECTION: z.enum(['isolates', 'marks', 'none']).default('isolates').meta({ put: 'isolates, marks or none' }),
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/)
    .transform((shards) => (shards === 'auto' ? ('auto' as const) : Number(shards)))
    .prefault('1')
    .meta({ put: 'auto, or how many, such as 1' }),
  METRICS_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .optional()
    .meta({ put: 'a whole number from 0 to 65535, such as 9464, or nothing for no page' }),
  METRICS_HOST: z.string().default('127.0.0.1').meta({ put: 'an address of this machine, such as 127.0.0.1' }),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .prefault('3000')
    .meta({ put: 'a whole number from 0 to 65535, such as 3000' }),
  HOST: z.string().default('127.0.0.1').meta({ put: 'an address of this machine, such as 127.0.0.1' }),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .meta({ put: 'trace, debug, info, warn, error, fatal or silent' }),
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .meta({ put: 'development, production or test' }),
});

type Name = keyof typeof SETTINGS.shape;

/** The settings as the rest of the house takes them. `null` is not set. */
export type Settings = ReturnType<typeof named>;

/** The settings cannot be used. The message has one line for each problem and never a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings from the environment; an empty value counts as not set.
 *
 * @throws SettingsError with every problem at once: `PORT: got "abc"; put a whole number from 0 to 65535, such as 3000.`
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(names().map((name) => [name, env[name]?.trim() || undefined]));
  const read = SETTINGS.safeParse(given);
  const wrong = new Set(read.error?.issues.map((issue) => issue.path[0]));
  const problems = names()
    .filter((name) => wrong.has(name))
    .map((name) => `${name}: got ${shown(name, given[name])}; put ${advice(name)}.`);
  if (given.NODE_ENV === 'production' && !given.DISCORD_TOKEN) {
    // The preview is for one's own machine: a server that forgot its token must not quietly open a page instead.
    problems.unshift(`DISCORD_TOKEN: not set, and NODE_ENV=production needs it; put ${advice('DISCORD_TOKEN')}.`);
  }
  if (problems.length > 0 || !read.success) throw new SettingsError(problems.join('\n'));
  return named(read.data);
}

function named(read: z.output<typeof SETTINGS>) {
  return {
    token: read.DISCORD_TOKEN ?? null,
    api: read.DISCORD_API,
    apiVersion: read.DISCORD_API_VERSION,
    guild: read.DISCORD_GUILD ?? null,
    corpus: read.CORPUS,
    cache: read.CACHE,
    gaps: read.GAPS === NOWHERE ? null : read.GAPS,
    servers: read.SERVERS === NOWHERE ? null : read.SERVERS,
    language: read.BOT_LANGUAGE,
    names: read.COMMAND_NAMES,
    months: read.MONTHS,
    isPrivate: read.PRIVATE === 'yes',
    keepers: read.KEEPERS === 'all' ? null : read.KEEPERS.split(','),
    attachmentHosts: read.ATTACHMENT_HOSTS.split(','),
    privateAddresses: read.PRIVATE_ADDRESSES === 'yes',
    sharing: read.SHARING,
    rates: ratesIn(read.FAIR_USE),
    direction: read.DIRECTION,
    shards: read.SHARDS,
    metricsPort: read.METRICS_PORT ?? null,
    metricsHost: read.METRICS_HOST,
    port: read.PORT,
    host: read.HOST,
    logLevel: read.LOG_LEVEL,
  };
}

/** `30/60,300/600` → 30 at once and one a second for a person, 300 and ten for a server. */
function ratesIn(written: string): Rates {
  const [, ...numbers] = RATES.exec(written) ?? [];
  const [own = 0, ownMinute = 0, shared = 0, sharedMinute = 0] = numbers.map(Number);
  return {
    person: { burst: own, perSecond: ownMinute / 60 },
    server: { burst: shared, perSecond: sharedMinute / 60 },
  };
}

function names(): Name[] {
  return Object.keys(SETTINGS.shape) as Name[];
}

function advice(name: Name): string {
  return String(SETTINGS.shape[name].meta()?.put);
}

/** A value as an error may show it: a token is easily pasted on the wrong line. */
function shown(name: Name, value: string | undefined): string {
  if (name === 'DISCORD_TOKEN') return 'something that is no token';
  if (!value || LOOKS_LIKE_TOKEN.test(value)) return 'something that looks like a token';
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}
