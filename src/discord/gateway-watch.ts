import { type Client, Events, Status } from 'discord.js';
import type { GatewayState } from '../metrics/state.ts';

/** Watches how the connections of a client fare. */
export class GatewayWatch {
  readonly #client: Client;
  #downSince: number | null = performance.now();

  constructor(client: Client) {
    this.#client = client;
    const look = () => this.#look();
    client.on(Events.ShardReconnecting, look);
    client.on(Events.ShardDisconnect, look);
    client.on(Events.ShardReady, look);
    client.on(Events.ShardResume, look);
  }

  state(): GatewayState {
    const { ping } = this.#client.ws;
    const { shards, ready } = this.#shards();
    return { shards, ready, ping: ping >= 0 ? ping : null, downSince: this.#downSince };
  }

  #look(): void {
    const { shards, ready } = this.#shards();
    const isUp = shards > 0 && ready === shards;
    this.#downSince = isUp ? null : (this.#downSince ?? performance.now());
  }

  #shards(): Pick<GatewayState, 'shards' | 'ready'> {
    const { shards } = this.#client.ws;
    return { shards: shards.size, ready: shards.filter(({ status }) => status === Status.Ready).size };
  }
}
