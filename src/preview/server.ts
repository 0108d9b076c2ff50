import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Log } from '../log.ts';
import type { Answerer } from '../serving/answerer.ts';
import type { Language } from '../text/language.ts';
import { createApp } from './app.ts';
import { asset, type PageAssets } from './asset.ts';
import { ASKER, AVATAR } from './avatar.ts';
import { pageHtml } from './html.ts';
import { openingState } from './opening-state.ts';
import { READY_ASSETS } from './ready-assets.ts';

export interface PreviewSettings {
  readonly desk: Answerer;
  /** Settles when the desk can answer; where it is not given, it can from the start. */
  readonly opened?: Promise<unknown>;
  /** The address to listen on. Anything but one of this machine opens the page to the network. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log?: Pick<Log, 'info' | 'error'>;
  /** Of the words around the messages; that of the desk where not given. */
  readonly language?: Language;
  /** Questions that an empty channel offers, of the archive as it is by now; the page shows three. */
  readonly examples?: () => readonly string[] | Promise<readonly string[]>;
}

export interface Preview {
  /** Where to open it: `http://127.0.0.1:3000/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** In bytes: a link holds a question, of which each letter that is not Latin takes six of them or nine. */
const LONGEST_ADDRESS = 128 * 1024;

/**
 * Serves a page that looks and behaves like the channel, fed by the payloads that Discord would get.
 *
 * @throws the error of the operating system where it cannot listen, such as `EADDRINUSE` in its `code`.
 */
export async function startPreview(settings: PreviewSettings): Promise<Preview> {
  const { desk, host, port, log = null, language = desk.manners.language, examples = () => [] } = settings;
  const state = openingState(settings.opened ?? null);
  const assets = {
    '/': asset('text/html; charset=utf-8', pageHtml(language)),
    '/avatar.svg': asset('image/svg+xml', AVATAR),
    '/asker.svg': asset('image/svg+xml', ASKER),
    ...(READY_ASSETS ?? (await assetsMade())),
  };
  const app = createApp({ desk, host, log, language, state, examples, assets });
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, getRequestListener(app.fetch));
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Loaded here and not above, for most starts need nothing that makes them. */
async function assetsMade(): Promise<PageAssets> {
  const { buildAssets } = await import('./assets.ts');
  return buildAssets();
}

function urlOf({ address, family, port }: AddressInfo): string {
  // An address that means «all of them» is one that no browser opens.
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}/`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}
