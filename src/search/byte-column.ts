/** Bytes in a row that grows. */
export class ByteColumn {
  #bytes: Uint8Array;
  #length: number;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = bytes;
    this.#length = bytes.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The bytes where they lie; nothing is said of what stands behind the last. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  push(byte: number): void {
    if (this.#length === this.#bytes.length) this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  /** A whole number, seven bits a byte, the lowest first, the top bit where more follow. */
  pushNumber(number: number): void {
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) this.push((rest & 0x7f) | 0x80);
    this.push(rest);
  }

  /** Bytes of others, from one place to another. */
  pushAll(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.#makeRoom(to - from);
    // Most rows are short, and to make a view of them would take longer.
    for (let at = from; at < to; at++) this.#bytes[this.#length++] = bytes[at] ?? 0;
  }

  /** As one array, no longer than need be. */
  whole(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(1024, Math.ceil((this.#length + more) * 1.5)));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
