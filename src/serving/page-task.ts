import type { Stored } from '../corpus/import/article-store.ts';
import type { PageDraft } from '../corpus/import/page-draft.ts';
import type { NamedPage } from '../corpus/import/read-address.ts';
import type { Draft } from '../corpus/import/reading.ts';

/** What a thread is started with that reads one page, or writes one article: plain data. */
export type PageTask = ReadPageTask | SavePageTask;

export interface ReadPageTask {
  readonly kind: 'read';
  /** The folder of the archive, in which the page may stand already. */
  readonly folder: string;
  readonly page: NamedPage;
  /** Who printed it, where its keeper says so. */
  readonly source: string | null;
  readonly from: PageSources;
}

/** From where pages may come. */
export interface PageSources {
  /** The hosts on which attachments lie, with their ports where they have any. */
  readonly attachmentHosts: readonly string[];
  /** Whether addresses of this machine and its network may be fetched from, too. */
  readonly privateAddresses: boolean;
}

/** Attachments that Discord itself keeps, and public addresses. */
export const DISCORD_ALONE: PageSources = {
  attachmentHosts: ['cdn.discordapp.com', 'media.discordapp.net'],
  privateAddresses: false,
};

export interface SavePageTask {
  readonly kind: 'save';
  readonly folder: string;
  /** The article as its keeper wants it, and as it was read. */
  readonly draft: Draft;
  readonly asRead: Draft;
}

/** What comes of a task. */
export type PageRead = { readonly kind: 'read'; readonly draft: PageDraft } | Refused;
export type PageSaved = { readonly kind: 'saved'; readonly stored: Stored } | Refused;

/** Why there is no article. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusal: string;
}
