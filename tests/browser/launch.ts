import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** @param more arguments for it. @throws Error where there is no browser. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(`There is no browser at ${PATH}. Install chromium, or put the path of one into CHROMIUM.`);
  }
  return chromium.launch({ executablePath: PATH, args: [...ARGUMENTS, ...more] });
}
