/** Whole numbers from 0 to 2³² − 1 in a row that grows: four bytes each, where an array of objects takes many. */
export class Column {
  #numbers: Uint32Array;
  #length: number;

  constructor(numbers: Uint32Array = new Uint32Array(0)) {
    this.#numbers = numbers;
    this.#length = numbers.length;
  }

  get length(): number {
    return this.#length;
  }

  /** 0 beyond the end. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** The numbers where they lie; nothing is said of what stands behind the last. */
  get numbers(): Uint32Array {
    return this.#numbers;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = number;
  }

  /** Puts a number anywhere; what lies between the end and it is 0. */
  set(place: number, number: number): void {
    while (place >= this.#length) this.push(0);
    this.#numbers[place] = number;
  }

  /** Takes all numbers out; the room for them stays. */
  empty(): void {
    this.#length = 0;
  }

  /** As one array, no longer than need be. */
  whole(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }

  #grow(): void {
    const wider = new Uint32Array(Math.max(16, Math.ceil(this.#length * 1.5)));
    wider.set(this.#numbers);
    this.#numbers = wider;
  }
}
