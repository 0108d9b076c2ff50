import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { FetchError, type FetchOptions, fetchPage } from '../../../src/corpus/import/fetch-page.ts';

const asked: string[] = [];
const PATHS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>مرحبا</p>'),
  '/zipped': (response) => {
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('<p>مرحبا</p>'));
  },
  '/bomb': (response) => {
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(5_000_000)));
  },
  '/endless': (response) => {
    response.setHeader('content-type', 'text/html');
    const more = () => response.write('x'.repeat(10_000)) && !response.destroyed && setImmediate(more);
    response.on('drain', more);
    more();
  },
  '/silent': () => {},
  '/slow': (response) => {
    response.setHeader('content-type', 'text/html').write('<p>');
  },
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/missing': (response) => response.writeHead(404).end(),
  '/redirect/5': (response) => response.writeHead(302, { location: '/redirect/4' }).end(),
  '/redirect/4': (response) => response.writeHead(301, { location: '/redirect/3' }).end(),
  '/redirect/3': (response) => response.writeHead(303, { location: '/redirect/2' }).end(),
  '/redirect/2': (response) => response.writeHead(307, { location: '/redirect/1' }).end(),
  '/redirect/1': (response) => response.writeHead(308, { location: '/page' }).end(),
  '/redirect/6': (response) => response.writeHead(302, { location: '/redirect/5' }).end(),
  '/to-private': (response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/page` }).end(),
  '/to-name': (response) => response.writeHead(302, { location: `http://inside.example:${port}/page` }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

const server = await new Promise<Server>((resolve) => {
  const made = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    (PATHS[request.url ?? ''] ?? PATHS['/missing'])?.(response);
  });
  made.listen(0, '0.0.0.0', () => resolve(made));
});
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const HERE: FetchOptions = { isAllowed: (address) => address === '127.0.0.1' };
const get = (path: string, options: FetchOptions = HERE) => fetchPage(`http://127.0.0.1:${port}${path}`, options);

describe('a page', () => {
  it.each(['/page', '/zipped', '/redirect/5'])('is fetched, unpacked and followed: %s', async (path) => {
    const { bytes, url } = await get(path);
    expect(new TextDecoder().decode(bytes)).toBe('<p>مرحبا</p>');
    expect(url).toBe(`http://127.0.0.1:${port}${path === '/zipped' ? path : '/page'}`);
  });

  it('is not fetched over more than five redirects', async () => {
    await expect(get('/redirect/6')).rejects.toThrow(/redirects more than 5 times/u);
  });

  it.each(['/bomb', '/endless'])('is not fetched beyond the limit of size: %s', async (path) => {
    await expect(get(path, { ...HERE, sizeLimit: 1_000_000 })).rejects.toThrow(/is larger than 1000000 bytes/u);
  });

  it.each(['/silent', '/slow'])('is not waited for beyond the limit of time: %s', async (path) => {
    await expect(get(path, { ...HERE, timeLimit: 300 })).rejects.toThrow(/took too long/u);
  });

  it('is not waited for where its name takes too long', async () => {
    const resolve = () => new Promise<never>(() => {});
    await expect(fetchPage('http://slow.example/', { resolve, timeLimit: 100 })).rejects.toThrow(/took too long/u);
  });

  it('is no picture and no error', async () => {
    await expect(get('/picture')).rejects.toThrow(/is no page but image\/png/u);
    await expect(get('/missing')).rejects.toThrow(/answers with status 404/u);
  });
});

describe('an address that is not public', () => {
  it.each([
    () => `http://127.0.0.1:${port}/page`,
    () => `http://localhost:${port}/page`,
    () => `http://2130706433:${port}/page`,
    () => `http://0x7f.1:${port}/page`,
    () => `http://[::ffff:127.0.0.1]:${port}/page`,
    () => `http://[::1]:${port}/page`,
    () => `http://0.0.0.0:${port}/page`,
  ])('is not asked: %s', async (url) => {
    asked.length = 0;
    await expect(fetchPage(url())).rejects.toThrow(/is not public/u);
    expect(asked).toEqual([]);
  });

  it('is not asked where a redirect leads there', async () => {
    asked.length = 0;
    await expect(get('/to-private')).rejects.toThrow(/127\.0\.0\.2 is not public/u);
    expect(asked).toEqual(['127.0.0.1/to-private']);
  });

  it('is not asked where the name of a redirect resolves to it', async () => {
    asked.length = 0;
    const resolve = async () => [{ address: '127.0.0.2', family: 4 }];
    await expect(get('/to-name', { ...HERE, resolve })).rejects.toThrow(
      /inside\.example is not public \(127\.0\.0\.2\)/u,
    );
    expect(asked).toEqual(['127.0.0.1/to-name']);
  });

  it('is not asked where its name has a public address as well', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    await expect(fetchPage(`http://two.example:${port}/page`, { resolve })).rejects.toThrow(
      /not public \(10\.0\.0\.1\)/u,
    );
  });

  it('is not reached by a name that resolves otherwise the second time', async () => {
    // The name is asked for once, and the connection goes to what it said then.
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }];
    const { bytes } = await fetchPage(`http://rebind.example:${port}/page`, { ...HERE, resolve });
    expect(new TextDecoder().decode(bytes)).toBe('<p>مرحبا</p>');
    expect(answers).toEqual(['127.0.0.2']);
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'no address',
    'http://me:secret@example.org/',
  ])('is no address of the web: %s', async (url) => {
    await expect(fetchPage(url)).rejects.toThrow(FetchError);
  });

  it('is no address of the web where a redirect leads out of it', async () => {
    await expect(get('/to-file')).rejects.toThrow(/file:\/\/\/etc\/passwd is no address of the web/u);
  });
});
