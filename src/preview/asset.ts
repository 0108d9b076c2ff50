import { createHash } from 'node:crypto';

/** A file of the page, kept in memory. */
export interface Asset {
  readonly type: string;
  readonly body: string;
  /** Changes with the body. */
  readonly tag: string;
}

/** What is made of the sources of the page. */
export type PageAssets = Readonly<Record<'/page.js' | '/page.css', Asset>>;

export function asset(type: string, body: string): Asset {
  return { type, body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
}
