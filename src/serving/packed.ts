import { deserialize, serialize } from 'node:v8';

/** Typed arrays of these kinds are kept as they lie in memory. */
const KINDS = { Int32Array, Uint8Array, Uint16Array, Uint32Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

/** Where a typed array belongs: by which names and places in arrays it is reached. */
type Path = readonly (string | number)[];

/** A typed array of a value, and where in the file its numbers lie, from the end of the head on. */
interface Place {
  readonly path: Path;
  readonly kind: Kind;
  readonly start: number;
  readonly length: number;
}

/** A value, null where its typed arrays belong. */
interface Head {
  readonly rest: unknown;
  readonly places: readonly Place[];
}

/** In bytes. No number of a typed array is longer; where it begins at a multiple of its length it can be read as it lies. */
const ALIGNED = 8;

/**
 * Plain data as bytes: a value of which every typed array in a plain object, at any depth, lies by itself, so that it is read without
 * being copied. What is within a Map or an array of texts is written as it is.
 */
export function packed(value: unknown): Buffer[] {
  const columns: Column[] = [];
  const places: Place[] = [];
  let end = 0;
  const rest = withoutColumns(value, [], (column, path) => {
    places.push({ path, kind: kindOf(column), start: end, length: column.length });
    columns.push(column);
    end = aligned(end + column.byteLength);
  });
  const head = serialize({ rest, places } satisfies Head);
  const sizes = Buffer.alloc(ALIGNED);
  sizes.writeUInt32LE(head.length);
  return [sizes, head, ...columns].flatMap((bytes) => {
    const own = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // None that is empty: zlib takes the sum of nothing for the beginning of a sum.
    return [own, Buffer.alloc(aligned(own.length) - own.length)].filter(({ length }) => length > 0);
  });
}

/** @param bytes what {@link packed} gave, in one piece that begins at a multiple of eight bytes. The typed arrays lie in it. */
export function unpacked(bytes: Buffer): unknown {
  const length = bytes.readUInt32LE(0);
  const from = bytes.byteOffset + ALIGNED + aligned(length);
  const { rest, places } = deserialize(bytes.subarray(ALIGNED, ALIGNED + length)) as Head;
  const whole = { rest };
  for (const { path, kind, start, length: count } of places) {
    put(new KINDS[kind](bytes.buffer as ArrayBuffer, from + start, count), whole, ['rest', ...path]);
  }
  return whole.rest;
}

function withoutColumns(value: unknown, path: Path, take: (column: Column, path: Path) => void): unknown {
  if (isColumn(value)) {
    take(value, path);
    return null;
  }
  if (Array.isArray(value)) {
    return isRecord(value[0]) ? value.map((each, at) => withoutColumns(each, [...path, at], take)) : value;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, withoutColumns(each, [...path, name], take)]);
  return Object.fromEntries(entries);
}

/** Puts a column where its path leads from a value. */
function put(column: Column, value: object, [name = '', ...further]: Path): void {
  const at = value as Record<string | number, unknown>;
  if (further.length === 0) at[name] = column;
  else put(column, at[name] as object, further);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isColumn(value: unknown): value is Column {
  return Object.values(KINDS).some((kind) => value instanceof kind);
}

function kindOf(column: Column): Kind {
  return column.constructor.name as Kind;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
