import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import { askedIn } from '../message/asked.ts';
import type { Call } from '../message/call.ts';
import { registrationsIn } from '../message/definitions.ts';
import type { Answerer } from '../serving/answerer.ts';
import type { Language } from '../text/language.ts';
import type { Asset } from './assets.ts';
import { type Complaints, complaintsIn } from './complaint.ts';
import { gate } from './gate.ts';
import type { OpeningState } from './opening-state.ts';
import { CallError, readCall } from './read-call.ts';

export interface PreviewApp {
  readonly desk: Answerer;
  readonly host: string;
  readonly log: Pick<Log, 'info' | 'error'> | null;
  readonly language: Language;
  readonly state: () => OpeningState;
  /** Questions that an empty channel offers. */
  readonly examples: () => readonly string[] | Promise<readonly string[]>;
  /** What is served as it is, by its path. */
  readonly assets: Readonly<Record<string, Asset>>;
}

/** The longest text that an option may hold is 6,000 characters, 4 bytes each at most; and there are several options. */
const MOST_BYTES = 64 * 1024;

/** Nothing but what this server sends: no inline script or style, no other host, no frame, no string made into markup. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['lit-html'],
};

/** The page and the two or three things that it asks for. */
export function createApp(preview: PreviewApp): Hono {
  const complaints = complaintsIn(preview.language);
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      // The preview speaks plain HTTP; a browser must not take it for a site that has more to offer.
      strictTransportSecurity: false,
    }),
  );
  app.use(gate(preview.host, complaints));
  for (const [path, asset] of Object.entries(preview.assets)) app.get(path, (context) => send(context, asset));
  app.get('/api/state', (context) => context.json(preview.state()));
  app.get('/api/commands', (context) => context.json(preview.desk.definitions()));
  app.get('/api/menus', (context) => context.json(menusOf(preview.desk)));
  app.get('/api/examples', async (context) => context.json(await preview.examples()));
  app.post('/api/interactions', limit(complaints), (context) => interaction(context, preview, complaints));
  app.notFound((context) => context.json({ error: complaints.noSuchPlace }, 404));
  app.onError((error, context) => {
    const id = newId();
    preview.log?.error({ id, err: error }, 'preview');
    return context.json({ error: complaints.broken(id) }, 500);
  });
  return app;
}

/** What stands in the menu of a message, by the names under which Discord has it. */
function menusOf({ manners }: Answerer): string[] {
  const registered = registrationsIn(manners.language, manners.names);
  return registered.filter(({ type }) => type === 3).map(({ name }) => name);
}

/** A browser may keep the file and asks each time whether it is still the same. */
function send(context: Context, { type, body, tag }: Asset): Response {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag: tag };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  return context.body(body, 200, headers);
}

function limit(complaints: Complaints) {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: (context) => context.json({ error: complaints.tooLarge(MOST_BYTES) }, 413),
  });
}

/** One call, answered with the very payload that Discord would get, and its one line in the log. */
async function interaction(context: Context, preview: PreviewApp, complaints: Complaints): Promise<Response> {
  // Only a page of this origin can send JSON unasked: for any other, the browser asks first and gets no leave.
  const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
  const body: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
  if (body === undefined) return context.json({ error: complaints.notJson }, isJson ? 400 : 415);
  try {
    return await reply(context, preview, readCall(body, preview.desk.definitions(), menusOf(preview.desk), complaints));
  } catch (error) {
    if (error instanceof CallError) return context.json({ error: error.message }, 400);
    throw error;
  }
}

async function reply(context: Context, { desk, log }: PreviewApp, call: Call): Promise<Response> {
  const start = performance.now();
  const line = { id: newId(), ...askedIn(call, desk.manners.language) };
  const ms = () => Math.round(performance.now() - start);
  try {
    const served = await desk.reply(call);
    const answer = 'last' in served ? await served.last : served;
    // Suggestions come with every letter that is typed.
    if (call.kind !== 'suggest')
      log?.info({ ...line, command: answer.command, outcome: answer.outcome, ms: ms() }, 'interaction');
    return context.json(answer);
  } catch (error) {
    const command = 'command' in call ? call.command : 'button';
    log?.error({ ...line, command, outcome: 'failed', bug: line.id, err: error, ms: ms() }, 'interaction');
    return context.json({ payload: desk.apology(line.id), command, outcome: 'failed' }, 500);
  }
}

function newId(): string {
  return randomBytes(4).toString('hex');
}
