import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundle } from '../serving/bundle.ts';

/** A file of the page, kept in memory. */
export interface Asset {
  readonly type: string;
  readonly body: string;
  /** Changes with the body. */
  readonly tag: string;
}

/** The page's script and styles: one file each, made from `page/` when the server starts. */
export async function buildAssets(): Promise<Readonly<Record<'/page.js' | '/page.css', Asset>>> {
  const { outputFiles } = await bundle({
    entryPoints: { page: pageFile('main.ts'), style: pageFile('page.css') },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    // See page/style-map.ts for why.
    alias: { 'lit/directives/style-map.js': pageFile('style-map.ts') },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    '/page.js': asset('text/javascript; charset=utf-8', text('.js')),
    '/page.css': asset('text/css; charset=utf-8', text('.css')),
  };
}

export function asset(type: string, body: string): Asset {
  return { type, body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
}

function pageFile(name: string): string {
  return fileURLToPath(new URL(`./page/${name}`, import.meta.url));
}
