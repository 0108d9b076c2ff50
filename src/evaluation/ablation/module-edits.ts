import type { LoadHook } from 'node:module';

/** A module of the search as an idea would have it. */
export interface ModuleEdit {
  /** The end of its path: `/text/stem.ts`. */
  readonly module: string;
  /** What stands in place of the first match of this regular expression, `$1` and so on as in `replace`; of the whole where there is none. */
  readonly find?: string;
  readonly put: string;
}

let edits: readonly ModuleEdit[] = [];

/** Is called by Node with what `register` was given. */
export function initialize(wanted: readonly ModuleEdit[]): void {
  edits = wanted;
}

/** Edits modules as Node loads them, after they have been turned into JavaScript. */
export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context);
  const wanted = edits.filter(({ module }) => url.split('?')[0]?.endsWith(module));
  if (wanted.length === 0) return loaded;
  const text = loaded.source instanceof Uint8Array ? Buffer.from(loaded.source).toString('utf8') : loaded.source;
  return { ...loaded, source: wanted.reduce(edited, String(text ?? '')) };
};

/** @throws Error where the module has changed so that the idea no longer fits it. */
export function edited(source: string, { module, find, put }: ModuleEdit): string {
  if (find === undefined) return put;
  const pattern = new RegExp(find, 'u');
  if (!pattern.test(source)) throw new Error(`${module} holds no ${find}`);
  return source.replace(pattern, put);
}
