import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { expect, it, vi } from 'vitest';
import { bundle } from '../../src/serving/bundle.ts';
import { endOf, SLOWLY } from '../process.ts';

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

it('says nothing where the process ends while something is being built', SLOWLY, async () => {
  const script = `import { bundle } from './src/serving/bundle.ts';
    const setup = ({ onLoad }) => {
      onLoad({ filter: /./ }, () => {
        // Meanwhile esbuild asks, as every second, whether somebody is there.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
        process.exit(3);
      });
    };
    await bundle({ entryPoints: ['src/main.ts'], write: false, plugins: [{ name: 'slow', setup }] });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  expect(await endOf(child)).toEqual({ status: 3, stdout: '', stderr: '' });
});
