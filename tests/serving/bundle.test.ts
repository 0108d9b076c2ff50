import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { expect, it, vi } from 'vitest';
import { bundle } from '../../src/serving/bundle.ts';

async function bundled(contents: string): Promise<string | undefined> {
  const { outputFiles } = await bundle({ stdin: { contents }, write: false, minify: true });
  return outputFiles[0]?.text;
}

/** The processes that this one has started, where the system tells. */
function children(): string {
  return platform() === 'linux' ? readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8') : '';
}

it('builds several at a time and one after the other, and leaves no process behind', async () => {
  const before = children();
  expect(await Promise.all([bundled('let a = 1'), bundled('let b = 2')])).toEqual(['let a=1;\n', 'let b=2;\n']);
  expect(await bundled('let c = 3')).toBe('let c=3;\n');
  await vi.waitFor(() => expect(children()).toBe(before), { timeout: 10_000 });
});
