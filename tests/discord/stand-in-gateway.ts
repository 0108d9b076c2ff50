import type { Server } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import { WebSocketServer } from 'ws';

/** The opcodes of the gateway, as far as a bot meets them. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };

interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface Session {
  readonly id: string;
  /** Everything dispatched in it, in order: what a resuming client may have missed. */
  readonly events: Packet[];
}

/** One shard of the bot: its connection, and the session that it may resume. */
interface Line {
  socket: WebSocket | null;
  session: Session | null;
}

/** The gateway of the stand-in: one bot in as many shards as it says, sessions that can be resumed. */
export class StandInGateway {
  /** The payloads of IDENTIFY and RESUME, in order, by name. */
  readonly entered: { readonly as: 'identify' | 'resume'; readonly d: unknown }[] = [];
  heartbeats = 0;
  /** In milliseconds. */
  heartbeatInterval = 45_000;
  /** Whether it says hello: a gateway may be open and dead. */
  speaks = true;
  /** Where the line breaks once, before anything is said or when the bot identifies. */
  breaksAt: 'hello' | 'identify' | null = null;
  /** Whether heartbeats are answered: a connection may be open and dead. */
  answers = true;
  /** What READY holds besides the session. */
  ready: object;
  token: string;
  /** The versions that were asked for, one for each connection. */
  readonly versions: (string | null)[] = [];
  readonly #server: WebSocketServer;
  /** By the number of the shard. */
  readonly #lines = new Map<number, Line>();
  #sessions = 0;

  constructor(server: Server, token: string, ready: object) {
    this.token = token;
    this.ready = ready;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket, request) => {
      this.versions.push(new URL(request.url ?? '/', 'ws://localhost').searchParams.get('v'));
      this.#welcome(socket);
    });
  }

  /** Sends an event, or keeps it for the client to fetch when it resumes. */
  dispatch(t: string, d: unknown, shard = 0): void {
    const { socket, session } = this.#line(shard);
    if (!session) throw new Error('nobody has identified yet');
    const packet = { op: OP.dispatch, s: session.events.length + 1, t, d };
    session.events.push(packet);
    if (socket) send(socket, packet);
  }

  /** Breaks the line: with a code as the gateway closes, without as a network fails. */
  drop(code?: number, shard = 0): void {
    const line = this.#line(shard);
    const { socket } = line;
    line.socket = null;
    if (code) socket?.close(code);
    else socket?.terminate();
  }

  /** Asks the client to come again, as Discord does before it restarts a gateway. */
  reconnect(): void {
    const line = this.#line(0);
    if (line.socket) send(line.socket, { op: OP.reconnect, d: null });
    line.socket = null;
  }

  /** From now on no session can be resumed. */
  forget(): void {
    for (const line of this.#lines.values()) line.session = null;
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #line(shard: number): Line {
    const line = this.#lines.get(shard) ?? { socket: null, session: null };
    this.#lines.set(shard, line);
    return line;
  }

  #welcome(socket: WebSocket): void {
    if (!this.speaks) return;
    if (this.#breaks('hello', socket)) return;
    socket.on('message', (data) => this.#hear(socket, parse(data)));
    socket.on('close', () => {
      for (const line of this.#lines.values()) if (line.socket === socket) line.socket = null;
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #hear(socket: WebSocket, packet: Packet): void {
    if (packet.op === OP.heartbeat) {
      this.heartbeats += 1;
      if (this.answers) send(socket, { op: OP.ack, d: null });
    } else if (packet.op === OP.identify) this.#identify(socket, packet.d);
    else if (packet.op === OP.resume) this.#resume(socket, packet.d);
  }

  #identify(socket: WebSocket, d: unknown): void {
    this.entered.push({ as: 'identify', d });
    if (!this.#knows(socket, d) || this.#breaks('identify', socket)) return;
    this.#sessions += 1;
    const [shard = 0] = [field(d, 'shard') ?? [0, 1]].flat().map(Number);
    const line = this.#line(shard);
    line.session = { id: `session-${this.#sessions}`, events: [] };
    line.socket = socket;
    this.dispatch('READY', { v: 10, session_id: line.session.id, ...this.ready }, shard);
  }

  #resume(socket: WebSocket, d: unknown): void {
    this.entered.push({ as: 'resume', d });
    if (!this.#knows(socket, d)) return;
    const found = [...this.#lines].find(([, { session }]) => session?.id === field(d, 'session_id'));
    if (!found) {
      send(socket, { op: OP.invalid, d: false });
      return;
    }
    const [shard, line] = found;
    line.socket = socket;
    for (const event of line.session?.events.slice(Number(field(d, 'seq'))) ?? []) send(socket, event);
    this.dispatch('RESUMED', {}, shard);
  }

  #breaks(where: 'hello' | 'identify', socket: WebSocket): boolean {
    if (this.breaksAt !== where) return false;
    this.breaksAt = null;
    socket.terminate();
    return true;
  }

  #knows(socket: WebSocket, d: unknown): boolean {
    const known = field(d, 'token') === this.token;
    if (!known) socket.close(4004, 'Authentication failed.');
    return known;
  }
}

function send(socket: WebSocket, packet: Packet): void {
  socket.send(JSON.stringify(packet));
}

function parse(data: RawData): Packet {
  return JSON.parse(String(data));
}

function field(d: unknown, name: string): unknown {
  return typeof d === 'object' && d !== null ? Object.entries(d).find(([key]) => key === name)?.[1] : undefined;
}
