import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import { LIMITS } from '../message/limits.ts';
import type { Answerer } from '../serving/answerer.ts';
import type { Language } from '../text/language.ts';
import type { Asset } from './asset.ts';
import { Attachments } from './attachments.ts';
import { type Complaints, complaintsIn } from './complaint.ts';
import { gate } from './gate.ts';
import { interaction, menusOf, newId } from './interaction.ts';
import type { OpeningState } from './opening-state.ts';

interface PreviewApp {
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
  const attachments = new Attachments();
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
  app.post('/api/attachments', limit(LIMITS.file, complaints), async (context) => {
    const bytes = await context.req.arrayBuffer();
    return context.json({ id: attachments.keep(bytes, context.req.header('content-type') ?? '') });
  });
  app.post('/api/interactions', limit(MOST_BYTES, complaints), (context) =>
    interaction(context, { ...preview, attachments, complaints }),
  );
  app.notFound((context) => context.json({ error: complaints.noSuchPlace }, 404));
  app.onError((error, context) => {
    const id = newId();
    preview.log?.error({ id, err: error }, 'preview');
    return context.json({ error: complaints.broken(id) }, 500);
  });
  return app;
}

/** A browser may keep the file and asks each time whether it is still the same. */
function send(context: Context, { type, body, tag }: Asset): Response {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag: tag };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  return context.body(body, 200, headers);
}

function limit(most: number, complaints: Complaints) {
  return bodyLimit({
    maxSize: most,
    onError: (context) => context.json({ error: complaints.tooLarge(most) }, 413),
  });
}
