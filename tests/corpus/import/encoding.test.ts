import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/corpus/import/encoding.ts';

const TEXT = 'قال الوزير إن المحادثات في موسكو كانت مفيدة.';
/** The same sentence, byte for byte as the two encodings of one byte a letter write it. */
const WINDOWS_1256 =
  'de c7 e1 20 c7 e1 e6 d2 ed d1 20 c5 e4 20 c7 e1 e3 cd c7 cf cb c7 ca 20 dd ed 20 e3 e6 d3 df e6 20 df c7 e4 ca 20 e3 dd ed cf c9 2e';
const ISO_8859_6 =
  'e2 c7 e4 20 c7 e4 e8 d2 ea d1 20 c5 e6 20 c7 e4 e5 cd c7 cf cb c7 ca 20 e1 ea 20 e5 e8 d3 e3 e8 20 e3 c7 e6 ca 20 e5 e1 ea cf c9 2e';

const bytes = (list: string) => Uint8Array.from(list.split(' '), (byte) => Number.parseInt(byte, 16));

describe('a page is read', () => {
  it.each([
    { encoding: 'utf-8', page: new TextEncoder().encode(TEXT) },
    { encoding: 'utf-8', page: Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)) },
    { encoding: 'utf-16le', page: new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')) },
    { encoding: 'windows-1256', page: bytes(WINDOWS_1256) },
    { encoding: 'iso-8859-6', page: bytes(ISO_8859_6) },
  ])('in the encoding that it is in: $encoding', ({ encoding, page }) => {
    expect(decodePage(page)).toEqual({ text: TEXT, encoding });
  });

  it('as UTF-8 where it was cut in the middle of a letter', () => {
    const cut = new TextEncoder().encode(`${TEXT} ${TEXT} م`).subarray(0, -1);
    expect(decodePage(cut)).toEqual({ text: `${TEXT} ${TEXT} \ufffd`, encoding: 'utf-8' });
  });
});
