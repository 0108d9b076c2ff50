import { deserialize, serialize } from 'node:v8';

/** Typed arrays of these kinds are kept as they lie in memory. */
const KINDS = { Int32Array, Uint8Array, Uint16Array, Uint32Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

/** What stands in place of a typed array: where in the file its numbers lie, from the end of the head on. */
interface Place {
  readonly [PLACE]: Kind;
  readonly start: number;
  readonly length: number;
}

const PLACE = '@column';
/** In bytes. No number of a typed array is longer; where it begins at a multiple of its length it can be read as it lies. */
const ALIGNED = 8;

/**
 * Plain data as bytes: a value of which every typed array in a plain object, at any depth, lies by itself, so that it is read without
 * being copied. What is within a Map or an array of texts is written as it is.
 */
export function packed(value: unknown): Buffer[] {
  const columns: Column[] = [];
  let end = 0;
  const rest = mapped(value, (column) => {
    const place: Place = { [PLACE]: kindOf(column), start: end, length: column.length };
    columns.push(column);
    end = aligned(end + column.byteLength);
    return place;
  });
  const head = serialize(rest);
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
  const head = bytes.readUInt32LE(0);
  const from = bytes.byteOffset + ALIGNED + aligned(head);
  return found(deserialize(bytes.subarray(ALIGNED, ALIGNED + head)), ({ [PLACE]: kind, start, length }) => {
    return new KINDS[kind](bytes.buffer as ArrayBuffer, from + start, length);
  });
}

function mapped(value: unknown, put: (column: Column) => Place): unknown {
  if (isColumn(value)) return put(value);
  if (Array.isArray(value)) return isRecord(value[0]) ? value.map((each) => mapped(each, put)) : value;
  return isRecord(value) ? withValues(value, (each) => mapped(each, put)) : value;
}

function found(value: unknown, columnAt: (place: Place) => Column): unknown {
  if (Array.isArray(value)) return isRecord(value[0]) ? value.map((each) => found(each, columnAt)) : value;
  if (!isRecord(value)) return value;
  return PLACE in value ? columnAt(value as unknown as Place) : withValues(value, (each) => found(each, columnAt));
}

function withValues(record: object, made: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, made(value)]));
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
