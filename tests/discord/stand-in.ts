import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pending, Received } from './stand-in-api.ts';
import { StandInApi } from './stand-in-api.ts';
import { StandInGateway } from './stand-in-gateway.ts';

export const APPLICATION = '1200000000000000001';
export const BOT = '1200000000000000002';
export const SERVER = '1200000000000000003';
/** In the shape of a real one, and nobody's. */
export const TOKEN = 'MTIwMDAwMDAwMDAwMDAwMDAwMg.GtEsTs.a-token-for-tests-that-opens-nothing_01';

const PATIENCE = 15_000;

/** A slash command as a person gives it: the name, and the options with their values. */
export interface Asked {
  readonly name: string;
  readonly options?: Readonly<Record<string, string | boolean>>;
}

/** What the bot sent as its first response. */
export interface Callback {
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Who is at the keyboard, unless a test says otherwise. */
export const READER = '1400000000000000001';

/** Discord as a bot sees it, on this machine: REST and gateway on one port. */
export class StandIn {
  readonly api: StandInApi;
  readonly gateway: StandInGateway;
  /** The address for the bot, without the version. */
  readonly address: string;
  readonly #closeServer: () => void;
  #interactions = 0;

  private constructor(api: StandInApi, gateway: StandInGateway, address: string, closeServer: () => void) {
    this.api = api;
    this.gateway = gateway;
    this.address = address;
    this.#closeServer = closeServer;
  }

  static async open(version = '10'): Promise<StandIn> {
    const api = new StandInApi(TOKEN, version, APPLICATION);
    const server = createServer((request, response) => void api.handle(request, response));
    const gateway = new StandInGateway(server, TOKEN, READY);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    api.open(`ws://127.0.0.1:${port}/gateway`);
    return new StandIn(api, gateway, `http://127.0.0.1:${port}/api`, () => {
      server.closeAllConnections();
      server.close();
    });
  }

  /** Someone gives a command; settles with the bot's first response. */
  ask(asked: Asked, more: object = {}, shard = 0): Promise<Callback> {
    return this.interact({ ...slashCommand(asked), ...more }, shard);
  }

  /** Someone does something that Discord tells the bot of; settles with the bot's first response. */
  async interact(fields: object, shard = 0, edited?: Pending['edited']): Promise<Callback> {
    const received = await new Promise<Received>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(fields)}`)), PATIENCE);
      const over = (faults: readonly string[]) => reject(new Error(`Discord would refuse it: ${faults.join('; ')}`));
      const answered = (callback: Received) => {
        clearTimeout(timer);
        resolve(callback);
      };
      this.#send(fields, { answered, refused: over, ...(edited && { edited }) }, shard);
    });
    return received.body as Callback;
  }

  /** As {@link interact}, for what takes longer: settles with the message that has taken the place of the first response, too. */
  async interactLong(fields: object): Promise<{ readonly first: Callback; readonly last: Callback['data'] }> {
    let told: (message: Received) => void = () => {};
    const edited = new Promise<Received>((resolve) => {
      told = resolve;
    });
    const first = await this.interact(fields, 0, told);
    return { first, last: (await edited).body as Callback['data'] };
  }

  /** Someone gives a command, and nobody waits for the answer. @returns the id of the interaction. */
  deliver(asked: Asked, more: object = {}): string {
    return this.#send({ ...slashCommand(asked), ...more }, { answered: () => {}, refused: () => {} });
  }

  #send(fields: object, told: Omit<Pending, 'token'>, shard = 0): string {
    this.#interactions += 1;
    const id = String(1_300_000_000_000_000_000n + BigInt(this.#interactions));
    const token = `aW50ZXJhY3Rpb24_${this.#interactions}`;
    this.api.expect(id, { token, ...told });
    this.gateway.dispatch('INTERACTION_CREATE', { ...interaction(id, token), ...fields }, shard);
    return id;
  }

  close(): void {
    this.gateway.close();
    this.#closeServer();
  }
}

const READY = {
  user: { id: BOT, username: 'isnad', discriminator: '0', avatar: null, bot: true },
  application: { id: APPLICATION, flags: 0 },
  guilds: [{ id: SERVER, unavailable: true }],
};

/** What every INTERACTION_CREATE from a channel of a server holds. */
function interaction(id: string, token: string): object {
  return {
    id,
    token,
    application_id: APPLICATION,
    version: 1,
    guild_id: SERVER,
    channel: { id: '1500000000000000001', type: 0, name: 'الأرشيف', guild_id: SERVER },
    channel_id: '1500000000000000001',
    member: member(READER),
    app_permissions: '2147483647',
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: SERVER },
    context: 0,
  };
}

/** A member of the server; `permissions` is Discord's bit field. */
export function member(id: string, permissions = '0'): object {
  const user = { id, username: 'reader', discriminator: '0', avatar: null };
  return { user, roles: [], joined_at: '2024-01-01T00:00:00Z', permissions, deaf: false, mute: false, flags: 0 };
}

/** As Discord tells of it. */
export function slashCommand({ name, options = {} }: Asked): object {
  return { type: 2, data: { id: '1600000000000000001', type: 1, name, options: optionsOf(options) } };
}

/** Options as Discord sends them. */
export function optionsOf(options: Readonly<Record<string, string | boolean>>): object[] {
  return Object.entries(options).map(([key, value]) => ({
    name: key,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
  }));
}
