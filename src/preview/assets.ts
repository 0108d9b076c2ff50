import { fileURLToPath } from 'node:url';
import { bundle } from '../serving/bundle.ts';
import type { Made } from '../serving/keep-code.ts';
import { asset, type PageAssets } from './asset.ts';

/** What of the page is kept with the code. */
export const PAGE: Made = { module: 'preview/ready-assets.ts', name: 'READY_ASSETS', make: buildAssets };

/** The page's script and styles: one file each, made from `page/`. */
export async function buildAssets(): Promise<PageAssets> {
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

function pageFile(name: string): string {
  return fileURLToPath(new URL(`./page/${name}`, import.meta.url));
}
