import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { registrationFaults, responseFaults } from './openapi/forms.ts';
import { schemaFaults } from './openapi/schema.ts';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Without the address and the version: `/applications/1/commands`. */
  readonly path: string;
  readonly query: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** What came beside the body in a request of several parts. */
  readonly files: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the answer takes, in milliseconds. */
  readonly after?: number;
  /** Whether the line breaks in place of an answer. */
  readonly isCut?: boolean;
}

/** What the server does instead of its duty, once for each time it was told to. */
interface Mishap {
  readonly method: string;
  readonly path: RegExp;
  readonly reply: Reply;
}

const UNAUTHORIZED: Reply = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
const NOT_FOUND: Reply = { status: 404, body: { message: '404: Not Found', code: 0 } };
export const UNKNOWN_INTERACTION: Reply = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
const ANSWERED_ALREADY: Reply = {
  status: 400,
  body: { message: 'Interaction has already been acknowledged.', code: 40060 },
};

/** What a server answers to a form that is not as its description says. */
function invalid(faults: readonly string[]): Reply {
  return { status: 400, body: { message: `Invalid Form Body: ${faults.join('; ')}`, code: 50035 } };
}

/** An interaction that was delivered and waits for its answer. */
export interface Pending {
  readonly token: string;
  readonly answered: (callback: Received) => void;
  readonly refused: (faults: readonly string[]) => void;
  /** Told of a message that takes the place of the first response. */
  readonly edited?: (message: Received) => void;
}

/** The REST API of the stand-in: the few routes that a bot with slash commands uses. */
export class StandInApi {
  readonly received: Received[] = [];
  /** How many connections to the gateway it recommends. */
  shards = 1;
  /** How often the bot may still identify today. */
  sessions: { readonly remaining?: number } = {};
  /** By route: `/applications/1/commands`, `/applications/1/guilds/2/commands`. */
  readonly commands = new Map<string, unknown[]>();
  /** How the server rewrites the commands that it is given. */
  normalise: (command: object) => object = (command) => command;
  /** Whether responses are held against Discord's description of its API as they come: it takes longer than the answer itself. */
  checks = true;
  readonly #mishaps: Mishap[] = [];
  readonly #pending = new Map<string, Pending>();
  readonly #token: string;
  readonly #version: string;
  readonly #application: string;
  #gateway = '';

  constructor(token: string, version: string, application: string) {
    this.#token = token;
    this.#version = version;
    this.#application = application;
  }

  /** @param gateway where the gateway listens. */
  open(gateway: string): void {
    this.#gateway = gateway;
  }

  /** The next requests of this kind end so, one for each reply. */
  mishap(method: string, path: RegExp, ...replies: readonly Reply[]): void {
    for (const reply of replies) this.#mishaps.push({ method, path, reply });
  }

  expect(id: string, pending: Pending): void {
    this.#pending.set(id, pending);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await read(request, this.#version);
    if (received) this.received.push(received);
    const { status, body, headers, after = 0, isCut } = received ? this.#reply(received) : NOT_FOUND;
    await sleep(after);
    if (isCut) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #reply(request: Received): Reply {
    const at = this.#mishaps.findIndex(({ method, path }) => method === request.method && path.test(request.path));
    const mishap = this.#mishaps[at];
    if (mishap) {
      this.#mishaps.splice(at, 1);
      return mishap.reply;
    }
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(request.path);
    if (callback) return this.#callback(request, callback[1] ?? '', callback[2] ?? '');
    const original = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/.exec(request.path);
    if (original && request.method === 'PATCH') return this.#edited(request, original[1] ?? '', original[2] ?? '');
    if (request.authorization !== `Bot ${this.#token}`) return UNAUTHORIZED;
    return this.#known(request);
  }

  #known(request: Received): Reply {
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(request.path)) return this.#registered(request);
    switch (`${request.method} ${request.path}`) {
      case 'GET /gateway':
        return { status: 200, body: { url: this.#gateway } };
      case 'GET /gateway/bot':
        return {
          status: 200,
          body: { url: this.#gateway, shards: this.shards, session_start_limit: { ...SESSIONS, ...this.sessions } },
        };
      case 'GET /applications/@me':
        return { status: 200, body: { id: this.#application, name: 'إسناد' } };
      case 'GET /users/@me':
        return { status: 200, body: { id: this.#application, username: 'isnad', bot: true } };
      default:
        return NOT_FOUND;
    }
  }

  #registered({ method, path, body }: Received): Reply {
    if (method === 'PUT' && Array.isArray(body)) {
      const faults = registrationFaults(body);
      if (faults.length > 0) return invalid(faults);
      const commands = body.map((command: object, at) => this.normalise({ ...command, id: String(at + 1) }));
      this.commands.set(path, commands);
    } else if (method !== 'GET') return { status: 405, body: { message: '405: Method Not Allowed', code: 0 } };
    return { status: 200, body: this.commands.get(path) ?? [] };
  }

  #callback(request: Received, id: string, token: string): Reply {
    const pending = this.#pending.get(id);
    if (pending?.token !== token) return UNKNOWN_INTERACTION;
    if (this.#pending.get(`${id} answered`)) return ANSWERED_ALREADY;
    const faults = this.checks ? responseFaults(request.body) : [];
    if (faults.length > 0) {
      pending.refused(faults);
      return invalid(faults);
    }
    this.#pending.set(`${id} answered`, pending);
    pending.answered(request);
    return { status: 204 };
  }

  /** Only what was answered can be changed, and only by the application that answered. */
  #edited(request: Received, application: string, token: string): Reply {
    const [id, pending] = [...this.#pending].find(([, each]) => each.token === token) ?? [];
    const isAnswered = this.#pending.has(`${id} answered`);
    if (!pending || !isAnswered || application !== this.#application) return UNKNOWN_WEBHOOK;
    const faults = schemaFaults('IncomingWebhookUpdateRequestPartial', request.body);
    if (faults.length > 0) return invalid(faults);
    pending.edited?.(request);
    return { status: 200, body: { id: '1700000000000000003' } };
  }
}

const SESSIONS = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };

/** `null` where the request is for another version. */
async function read(request: IncomingMessage, version: string): Promise<Received | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const base = `/api/v${version}`;
  if (!url.pathname.startsWith(`${base}/`)) return null;
  return {
    method: request.method ?? '',
    path: decodeURIComponent(url.pathname.slice(base.length)),
    query: url.search,
    authorization: request.headers.authorization,
    ...(await partsOf(Buffer.concat(chunks), request.headers['content-type'] ?? '')),
  };
}

/** The body of a request: JSON, or parts of which `payload_json` is the JSON and `files[0]` a file. */
async function partsOf(bytes: Buffer, type: string): Promise<Pick<Received, 'body' | 'files'>> {
  if (!type.startsWith('multipart/')) {
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined, files: [] };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files = [...form].filter(([key]) => /^files\[\d\]$/.test(key)).map(([, value]) => value as File);
  return {
    body: JSON.parse(String(form.get('payload_json'))),
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, type: file.type, text: await file.text() })),
    ),
  };
}
