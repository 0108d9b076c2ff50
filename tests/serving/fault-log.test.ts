import { expect, test } from 'vitest';
import type { Fault } from '../../src/corpus/fault.ts';
import { FaultLog } from '../../src/serving/fault-log.ts';

function faultOf(file: string): Fault {
  return { file, line: 1, what: 'the file name cannot be cited', remedy: 'use letters and digits' };
}

/** What is logged of one reading after the other. */
function logged(...readings: readonly (readonly Fault[])[]): unknown[] {
  const lines: unknown[] = [];
  const log = new FaultLog({ warn: (line: unknown) => lines.push(line) });
  for (const faults of readings) log.tell(faults);
  return lines;
}

test('a fault is told once, however often the archive is read, and again when it comes back', () => {
  const [a, b] = [faultOf('a.md'), faultOf('b.md')];
  expect(logged([a], [a, b], [b], [a])).toEqual([{ fault: a }, { fault: b }, { fault: a }]);
});

test('faults that read alike are told once: names that are no UTF-8', () => {
  expect(logged([faultOf('\ufffd.md'), faultOf('\ufffd.md')])).toEqual([{ fault: faultOf('\ufffd.md') }]);
});

test('of very many the rest is counted', () => {
  const faults = Array.from({ length: 53 }, (_, n) => faultOf(`${n}.md`));
  expect(logged(faults).slice(49)).toEqual([{ fault: faults[49] }, { more: 3 }]);
});
