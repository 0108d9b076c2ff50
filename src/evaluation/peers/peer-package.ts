import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FailureError } from '../../cli/errors.ts';

/** The engines are installed by a manifest of their own: a reader of the archive needs none of them. */
export const BENCHMARKS = join(import.meta.dirname, '../../../benchmarks');

/** What a package gives; its shape is for the caller to say. @throws Error where it cannot be loaded. */
export type LoadPackage = (name: string) => unknown;

/** The packages that are installed in a folder. @throws FailureError where nothing is. */
export function packagesOf(folder: string): LoadPackage {
  if (!existsSync(join(folder, 'node_modules'))) {
    throw new FailureError('the other engines are not installed, run npm install --prefix benchmarks');
  }
  return createRequire(join(folder, 'package.json'));
}
