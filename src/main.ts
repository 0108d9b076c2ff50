import { readEnvFile } from './env-file.ts';
import type { Log } from './log.ts';
import { createLog } from './log.ts';
import type { Manners } from './message/manners.ts';
import { Interactions } from './metrics/interactions.ts';
import type { GatewayState } from './metrics/state.ts';
import { portProblem } from './port-problem.ts';
import type { ArchiveDesk } from './serving/archive-desk.ts';
import { keptModule } from './serving/kept-code.mjs';
import { LibraryThread } from './serving/library-thread.ts';
import type { Settings } from './settings.ts';
import { readSettings, SettingsError } from './settings.ts';

/** What runs until it is told to stop. */
interface Service {
  /** How the connection to Discord stands, where there is one. */
  gateway?(): GatewayState;
  close(): Promise<void>;
}

const WITHOUT_DISCORD = {
  ar: 'إسناد يعمل من دون دسكورد، فلا رمز له بعد (DISCORD_TOKEN). اسأله في المتصفح:',
  en: 'Isnad runs without Discord, for it has no token yet (DISCORD_TOKEN). Ask it in your browser:',
};

const BUGS = [TypeError, RangeError, ReferenceError];

try {
  await start();
} catch (error) {
  fail(error);
}

async function start(): Promise<void> {
  // Where the disk that takes it is full, or nobody reads it any more, all the rest goes on.
  process.stdout.on('error', () => {});
  const settings = readSettings({ ...readEnvFile('.env'), ...process.env });
  const log = createLog(settings.logLevel, undefined, settings.token ? [settings.token] : []);
  const services: Service[] = [];
  stopOnSignal(services, log);
  const opening = openDesk(settings, log);
  // Awaited below; whoever opens the page meanwhile must not make a failure of it one that nobody awaits.
  opening.catch(() => {});
  const interactions = new Interactions();
  const service = settings.token
    ? await discord(settings, settings.token, await opening, interactions, log)
    : await preview(settings, opening, interactions, log);
  services.push(service);
  const desk = await opening;
  services.push(...(await openMetrics(settings, desk, interactions, service)), desk);
  if (keptModule('main') === null) (await import('./serving/keep-beside.ts')).keepCodeBeside(log);
}

/** The thread of the archive starts first: while it reads, this one loads what it needs itself. */
async function openDesk({ corpus, cache, gaps, servers, ...settings }: Settings, log: Log): Promise<ArchiveDesk> {
  const { attachmentHosts, privateAddresses } = settings;
  const archive = { folder: corpus, cache, gaps, servers, manners: mannersIn(settings) };
  const thread = new LibraryThread({ ...archive, isBeside: false, isWatched: true }, log);
  const { ArchiveDesk } = await import('./serving/archive-desk.ts');
  return ArchiveDesk.of(thread, { archive, log, from: { attachmentHosts, privateAddresses } });
}

function mannersIn(settings: Omit<Settings, 'corpus' | 'cache' | 'gaps' | 'servers'>): Manners {
  const { language, names, direction, months, isPrivate, sharing, keepers } = settings;
  return { language, names, direction, months, isPrivate, sharing, keepers };
}

async function discord(
  { api, apiVersion, guild, rates, shards }: Settings,
  token: string,
  desk: ArchiveDesk,
  interactions: Interactions,
  log: Log,
): Promise<Service> {
  // Loaded here and not above, for discord.js takes longer to load than everything else together.
  const { connectDiscord } = await import('./discord/connect.ts');
  // discord.js reads the gateway in promises that nobody awaits: what goes wrong there must not end the bot.
  process.on('unhandledRejection', (err) => log.error({ err }, 'unexpected'));
  const counted = interactions.count.bind(interactions);
  const settings = { token, api, version: apiVersion, guild, rates, shards };
  const connection = await connectDiscord({ ...settings, desk, log, counted });
  connection.lost.then(fail);
  return connection;
}

/** The page can be opened while the archive is being read. */
async function preview(
  settings: Settings,
  opened: Promise<ArchiveDesk>,
  interactions: Interactions,
  log: Log,
): Promise<Service> {
  const { host, port, language } = settings;
  const [{ startPreview }, { deskOnceOpened }, { countedDesk }] = await Promise.all([
    import('./preview/server.ts'),
    import('./preview/opening-desk.ts'),
    import('./metrics/counted-desk.ts'),
  ]);
  const counted = interactions.count.bind(interactions);
  const desk = countedDesk(deskOnceOpened(mannersIn(settings), opened), 'preview', counted);
  const examples = async () => (await opened).examples();
  try {
    const page = await startPreview({ desk, opened, host, port, log, language, examples });
    process.stdout.write(`${WITHOUT_DISCORD[language]} ${page.url}\n`);
    return page;
  } catch (error) {
    throw new Error(portProblem(error, { names: { port: 'PORT', host: 'HOST' }, host, port }), { cause: error });
  }
}

/** None where no port is set for it. */
async function openMetrics(
  { metricsHost: host, metricsPort: port }: Settings,
  desk: ArchiveDesk,
  interactions: Interactions,
  service: Service,
): Promise<Service[]> {
  if (port === null) return [];
  const { startMetrics } = await import('./metrics/server.ts');
  const gateway = () => service.gateway?.() ?? null;
  try {
    return [await startMetrics({ host, port, desk, interactions, gateway })];
  } catch (error) {
    const names = { port: 'METRICS_PORT', host: 'METRICS_HOST' };
    throw new Error(portProblem(error, { names, host, port }), { cause: error });
  }
}

/** What runs by then is closed one after the other: whoever asks is answered as long as there is somebody to answer. */
function stopOnSignal(services: readonly Service[], log: Log): void {
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    for (const service of services) await service.close().catch((err) => log.error({ err }, 'stopping'));
    process.exit(0);
  };
  // Once: a second Ctrl+C ends a stop that hangs.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const before = process.listeners(signal);
    process.once(signal, stop);
    // Not the other way round: a signal that has come while nobody listens is lost.
    for (const listener of before) process.off(signal, listener);
  }
}

/** The end, in words. A stack trace helps nobody to mend a setting; of a bug the log keeps one. */
function fail(error: unknown): never {
  if (BUGS.some((bug) => error instanceof bug)) createLog('fatal').fatal({ err: error }, 'bug');
  const heading = error instanceof SettingsError ? 'Settings to mend, in .env or in the environment:\n' : '';
  process.stderr.write(`${heading}${messageOf(error)}\n`);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
