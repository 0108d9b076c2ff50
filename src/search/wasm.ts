/*
 * As much of the binary format of WebAssembly as `kernel-code.ts` is written in. Source: WebAssembly Core Specification 1.0, chapter 5. The
 * instructions bear its names, less what would tell kinds apart that are not here.
 */

/** An instruction as bytes. */
export type Code = readonly number[];

export type Type = 'i32' | 'f64';

const TYPES: Readonly<Record<Type, number>> = { i32: 0x7f, f64: 0x7c };

/** A function by its name, with the types of what it takes, gives back and keeps meanwhile. */
export interface WasmFunction {
  readonly name: string;
  readonly takes: readonly Type[];
  readonly gives: readonly Type[];
  /** Numbered behind what it takes. */
  readonly keeps: readonly Type[];
  readonly code: readonly Code[];
}

export const local = {
  get: (place: number): Code => [0x20, place],
  set: (place: number): Code => [0x21, place],
  tee: (place: number): Code => [0x22, place],
};

/** Loads widen by zeros, comparisons and shifts take no signs. */
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load8: (offset = 0): Code => [0x2d, 0, ...unsigned(offset)],
  load16: (offset = 0): Code => [0x2f, 0, ...unsigned(offset)],
  store16: [0x3b, 0, 0] as Code,
  eq: [0x46] as Code,
  lt: [0x49] as Code,
  add: [0x6a] as Code,
  sub: [0x6b] as Code,
  shl: [0x74] as Code,
  shr: [0x76] as Code,
};

export const f64 = {
  load: [0x2b, 0, 0] as Code,
  store: [0x39, 0, 0] as Code,
  ge: [0x66] as Code,
  add: [0xa0] as Code,
  mul: [0xa2] as Code,
};

/** `again` goes back to the beginning of the loop that it stands in where the number on top is not 0. */
export const flow = {
  loop: [0x03, 0x40] as Code,
  if: [0x04, 0x40] as Code,
  else: [0x05] as Code,
  end: [0x0b] as Code,
  again: [0x0d, 0] as Code,
};

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const FUNCTION = 0x60;
const [MEMORY_IMPORT, FUNCTION_EXPORT] = [0x02, 0x00];

/** A module of functions that share the memory that it imports as `js.memory`. */
export function moduleOf(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...HEADER,
    ...section(1, functions.map(signature)),
    ...section(2, [[...text('js'), ...text('memory'), MEMORY_IMPORT, 0x00, ...unsigned(1)]]),
    ...section(
      3,
      functions.map((_, at) => unsigned(at)),
    ),
    ...section(
      7,
      functions.map(({ name }, at) => [...text(name), FUNCTION_EXPORT, ...unsigned(at)]),
    ),
    ...section(10, functions.map(body)),
  ]);
}

function section(id: number, parts: readonly Code[]): Code {
  return [id, ...sized(list(parts))];
}

function signature({ takes, gives }: WasmFunction): Code {
  return [FUNCTION, ...list(takes.map((type) => [TYPES[type]])), ...list(gives.map((type) => [TYPES[type]]))];
}

function body({ keeps, code }: WasmFunction): Code {
  return sized([...list(keeps.map((type) => [...unsigned(1), TYPES[type]])), ...code.flat(), ...flow.end]);
}

function list(parts: readonly Code[]): Code {
  return [...unsigned(parts.length), ...parts.flat()];
}

function sized(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}

function text(name: string): Code {
  return sized([...new TextEncoder().encode(name)]);
}

/** LEB128: seven bits a byte, the lowest first, the top bit where more follow. */
function unsigned(value: number): Code {
  return value > 0x7f ? [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)] : [value];
}

/** The same of a number with a sign, which is the bit below the top bit of the last byte. */
function signed(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
