import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../benchmarks');
const requireThere = createRequire(join(FOLDER, 'package.json'));

/** The engines are installed by a manifest of their own: a reader of the archive needs none of them. */
export function peersAreInstalled(): boolean {
  return existsSync(join(FOLDER, 'node_modules'));
}

/** What a package of the peers gives; its shape is for the caller to say. @throws Error where it cannot be loaded. */
export function peerPackage(name: string): unknown {
  return requireThere(name);
}
