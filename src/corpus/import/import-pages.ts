import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ArticleStore, DraftError, type Stored } from './article-store.ts';
import { readEntry } from './entry.ts';
import { FetchError, type FetchOptions, fetchPage } from './fetch-page.ts';
import type { Input } from './inputs.ts';
import { jsonObjects } from './json-objects.ts';
import { LARGEST_PAGE, readPage } from './read-page.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';

/** What became of one page or entry. */
export interface Imported {
  /** As it was named; `file.json#3` for the third entry of a file. */
  readonly input: string;
  readonly reading: Reading;
  /** Null where there is no article. */
  readonly stored: Stored | null;
  /** Of all inputs together, up to this one. */
  readonly doneBytes: number;
}

interface ImportOptions {
  readonly out: string;
  /** Who printed the pages, where their keeper says so. */
  readonly source: string | null;
  /** `YYYY-MM-DD`: no article is of a later day. */
  readonly today: string;
  readonly fetch?: FetchOptions;
}

interface Read {
  readonly input: string;
  readonly reading: Reading;
  readonly doneBytes: number;
}

/** Files being written at a time. */
const AT_ONCE = 16;
const JSON_FILE = new Set(['.json', '.jsonl', '.ndjson']);

/** Imports pages one after the other and tells of each in order. Interrupted and called again, it finds what is there and goes on. */
export async function* importPages(inputs: readonly Input[], options: ImportOptions): AsyncGenerator<Imported> {
  const store = await ArticleStore.open(options.out);
  const writing: Promise<Imported>[] = [];
  for await (const read of readings(inputs, options)) {
    const work = stored(store, read);
    // A failure is told when its turn comes.
    work.catch(() => {});
    writing.push(work);
    if (writing.length >= AT_ONCE) yield (await writing.shift()) as Imported;
  }
  for (const work of writing) yield await work;
  await store.settle();
}

async function stored(store: ArticleStore, read: Read): Promise<Imported> {
  const { draft } = read.reading;
  if (!draft) return { ...read, stored: null };
  try {
    return { ...read, stored: await store.add(draft) };
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    return { ...read, reading: refused(error.message, read.reading.dropped, read.reading.warnings), stored: null };
  }
}

async function* readings(inputs: readonly Input[], options: ImportOptions): AsyncGenerator<Read> {
  let doneBytes = 0;
  for (const input of inputs) {
    const before = doneBytes;
    doneBytes += input.bytes;
    if (input.kind === 'file' && JSON_FILE.has(extname(input.name).toLowerCase()))
      yield* entries(input, before, options);
    else yield { input: input.name, reading: await readInput(input, options), doneBytes };
  }
}

async function readInput(input: Input, { source, today, fetch }: ImportOptions): Promise<Reading> {
  if (input.kind === 'missing') return refused(input.reason);
  const origin: PageOrigin = { url: null, contentType: null, source, today };
  if (input.kind === 'file') {
    if (input.bytes > LARGEST_PAGE) return refused(`it has ${input.bytes} bytes, more than a page: ${LARGEST_PAGE}`);
    return readPage(await readFile(input.name), origin);
  }
  try {
    const { bytes, contentType, url } = await fetchPage(input.name, fetch);
    return readPage(bytes, { ...origin, contentType, url });
  } catch (error) {
    if (error instanceof FetchError) return refused(error.message);
    throw error;
  }
}

/** The entries of a file of articles, read while it comes in. */
async function* entries(input: Input, before: number, { source, today }: ImportOptions): AsyncGenerator<Read> {
  const stream = createReadStream(input.name);
  let number = 0;
  for await (const text of jsonObjects(decoded(stream))) {
    number++;
    const entry = text === null ? null : parsed(text);
    const origin: PageOrigin = { url: null, contentType: null, source, today };
    const reading =
      entry === null ? refused('the entry is no JSON, or longer than any article') : readEntry(entry, origin);
    yield { input: `${input.name}#${number}`, reading, doneBytes: before + stream.bytesRead };
  }
  if (number === 0)
    yield { input: input.name, reading: refused('the file holds no articles'), doneBytes: before + input.bytes };
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
