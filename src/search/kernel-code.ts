import { FAR } from './compiled-runs.ts';
import { f64, flow, i32, local, moduleOf, type WasmFunction } from './wasm.ts';

/** What the kernel's code can do; addresses are in bytes of its memory, in which the scores stand first. */
export interface KernelCode {
  /** Adds what a term is worth to the scores of the slots of a run; `lengths` are those of its field by slot, `gains` are by length. */
  add(gaps: number, end: number, lengths: number, gains: number, worth: number): void;
  /** Writes the slots among the first so many whose scores are not below the least, ascending. @returns how many they are. */
  atLeast(slots: number, least: number, to: number): number;
}

/** How many bits a place moves up for the address of a number of two bytes, and of eight. */
const [TWO, EIGHT] = [i32.const(1), i32.const(3)];

/**
 * ```
 * slot = -1
 * do {
 *   slot += the gap at `gaps`, as `slotsOf` reads it
 *   scores[slot] += worth * gains[lengths[slot]]
 * } while (++gaps < end)
 * ```
 */
function add(): WasmFunction {
  const [gaps, end, lengths, gains, worth, slot, byte, score] = [0, 1, 2, 3, 4, 5, 6, 7];
  const step = (bytes: number) => [local.get(gaps), i32.const(bytes), i32.add];
  return {
    name: 'add',
    takes: ['i32', 'i32', 'i32', 'i32', 'f64'],
    gives: [],
    keeps: ['i32', 'i32', 'i32'],
    code: [
      ...[i32.const(-1), local.set(slot)],
      flow.loop,
      ...[local.get(gaps), i32.load8(), local.tee(byte), i32.const(FAR), i32.eq],
      flow.if,
      ...[local.get(slot), local.get(gaps), i32.load16(1), i32.add, local.set(slot), ...step(2), local.set(gaps)],
      flow.else,
      ...[local.get(slot), local.get(byte), i32.add, local.set(slot)],
      flow.end,
      ...[local.get(slot), EIGHT, i32.shl, local.tee(score), local.get(score), f64.load],
      ...[local.get(lengths), local.get(slot), TWO, i32.shl, i32.add, i32.load16()],
      ...[EIGHT, i32.shl, local.get(gains), i32.add, f64.load, local.get(worth), f64.mul],
      ...[f64.add, f64.store],
      ...[...step(1), local.tee(gaps), local.get(end), i32.lt, flow.again],
      flow.end,
    ],
  };
}

/**
 * Without a branch: nobody could foretell it, and a processor that guesses wrong takes longer than for all the rest.
 *
 * ```
 * next = to
 * slot = 0
 * do {
 *   *next = slot
 *   if (scores[slot] >= least) next += 2 bytes
 * } while (++slot < slots)
 * return (next - to) / 2
 * ```
 */
function atLeast(): WasmFunction {
  const [slots, least, to, slot, next] = [0, 1, 2, 3, 4];
  return {
    name: 'atLeast',
    takes: ['i32', 'f64', 'i32'],
    gives: ['i32'],
    keeps: ['i32', 'i32'],
    code: [
      ...[local.get(to), local.set(next)],
      flow.loop,
      ...[local.get(next), local.get(slot), i32.store16],
      ...[local.get(next), local.get(slot), EIGHT, i32.shl, f64.load, local.get(least), f64.ge],
      ...[TWO, i32.shl, i32.add, local.set(next)],
      ...[local.get(slot), i32.const(1), i32.add, local.tee(slot), local.get(slots), i32.lt, flow.again],
      flow.end,
      ...[local.get(next), local.get(to), i32.sub, TWO, i32.shr],
    ],
  };
}

/** The code over a memory. */
export function kernelCodeOver(memory: WebAssembly.Memory): KernelCode {
  const module = new WebAssembly.Module(moduleOf([add(), atLeast()]));
  return new WebAssembly.Instance(module, { js: { memory } }).exports as unknown as KernelCode;
}
