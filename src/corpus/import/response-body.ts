import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body of an answer, unpacked, or null where it is larger than `most` bytes: a small answer can unpack to a huge one. */
export async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const unpack = UNPACK[response.headers['content-encoding']?.trim().toLowerCase() ?? ''];
  const parts: Uint8Array[] = [];
  let size = 0;
  const collect = async (body: AsyncIterable<Uint8Array>) => {
    for await (const part of body) {
      size += part.length;
      if (size > most) throw new RangeError('the body is too large');
      parts.push(part);
    }
  };
  try {
    if (unpack) await pipeline(response as Readable, unpack(), collect);
    else await pipeline(response as Readable, collect);
  } catch (error) {
    // Whichever part of the chain fails first, it is for the size.
    if (size > most) return null;
    throw error;
  }
  return Buffer.concat(parts);
}
