import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './launch.ts';
import { countTransferred } from './transferred.ts';

/**
 * Measures what whoever tries the page waits for: from the start of the program to an answer on the screen, then from Enter to the next
 * one, and how much the browser loads. `node --import tsx tests/browser/measure.ts`; CORPUS and CACHE name others than the usual ones.
 */

const QUESTIONS = [
  'بماذا ربط كيري رفع العقوبات عن روسيا؟',
  'متى تنتهي معاهدة ستارت؟',
  'ماذا قال لافروف عن سوريا؟',
  'What did Kerry say about Ukraine?',
  'أين التقى بومبيو بوتين؟',
];
const ROUNDS = 8;

const kept = mkdtempSync(join(tmpdir(), 'isnad-measured-'));
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
await page.goto('about:blank');
const transferred = await countTransferred(page);

const start = performance.now();
const program = spawn(process.execPath, ['src/start.mjs'], {
  cwd: join(import.meta.dirname, '../..'),
  env: {
    ...process.env,
    CACHE: process.env.CACHE ?? kept,
    GAPS: 'none',
    PORT: '0',
    DISCORD_TOKEN: '',
    LOG_LEVEL: 'silent',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await addressOf();
tell('page open', performance.now() - start);
await page.goto(`${url}?q=${encodeURIComponent(QUESTIONS[0] ?? '')}`);
await page.locator('discord-embed').first().waitFor({ timeout: 120_000 });
tell('first answer on the screen', performance.now() - start);
const waits: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const question of QUESTIONS) waits.push(await answered(page, question));
}
waits.sort((a, b) => a - b);
tell(`${waits.length} more answers, p50`, waits[Math.floor(waits.length / 2)] ?? 0);
tell('their slowest', waits.at(-1) ?? 0);
const bytes = Array.from(transferred().entries()).filter(([path]) => !path.startsWith('/api/'));
process.stdout.write(`loaded: ${bytes.reduce((sum, [, each]) => sum + each, 0)} bytes in ${bytes.length} files\n`);

await browser.close();
const ended = once(program, 'exit');
program.kill('SIGTERM');
await ended;
rmSync(kept, { recursive: true, force: true });

async function addressOf(): Promise<string> {
  let out = '';
  for await (const text of program.stdout) {
    out += text;
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0];
    if (address) return address;
  }
  throw new Error(`The program ended before it opened its page: ${out}`);
}

/** From Enter until the frame in which the answer is drawn, in milliseconds, by the clock of the browser. */
async function answered(asked: Page, question: string): Promise<number> {
  const input = asked.locator('.composer .plain');
  await input.fill(question);
  return input.evaluate(
    (field) =>
      new Promise<number>((resolve) => {
        const pressed = performance.now();
        const seen = new MutationObserver((changes) => {
          const added = changes.flatMap(({ addedNodes }) => Array.from(addedNodes));
          if (!added.some((node) => node instanceof Element && node.querySelector('discord-embed, .line'))) return;
          seen.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)));
        });
        seen.observe(document.body, { childList: true, subtree: true });
        field.closest('form')?.requestSubmit();
      }),
  );
}

function tell(what: string, milliseconds: number): void {
  process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms\n`);
}
