import type { Gender, NamedOffice } from '../mention.ts';
import { isFirstName, isWomansName } from './known-names.ts';
import { type NameParts, nameParts, sameBearer } from './name-parts.ts';

/** Somebody as the articles show him: the forms of his name, his offices, where he is named. */
export class Bearer {
  readonly forms = new Map<string, number>();
  readonly offices: NamedOffice[] = [];
  /** Parts of every form, the fullest first. */
  parts: NameParts;
  feminine = 0;
  masculine = 0;
  sightings = 0;
  /** The canonical name where the people file gives one. */
  given: string | null = null;
  #seen: Set<string> | null = null;

  constructor(name: string, parts: NameParts = nameParts(name)) {
    this.parts = parts;
    this.forms.set(name, 0);
  }

  add(name: string, parts: NameParts, offices: readonly NamedOffice[], gender: Gender | null): void {
    this.forms.set(name, (this.forms.get(name) ?? 0) + 1);
    this.sightings++;
    if (parts.all.length > this.parts.all.length) this.parts = parts;
    for (const office of offices) if (office.role !== 'نظير') this.offices.push(office);
    if (gender === 'feminine') this.feminine++;
    else if (gender === 'masculine') this.masculine++;
  }

  /** Whether an office has not been seen here before; asked once of each, for an archive names those of its king by the thousand. */
  isNew(office: NamedOffice): boolean {
    this.#seen ??= new Set();
    const { size } = this.#seen;
    return this.#seen.add(keyOf(office)).size > size;
  }

  get gender(): Gender {
    const woman = isWomansName(this.parts.first) || this.feminine > this.masculine;
    return woman ? 'feminine' : 'masculine';
  }

  /**
   * The people file's name, else the commonest of the full forms, of equals the shortest; not «داود أوغلو» of «أحمد داود أوغلو», which begins
   * with a later part.
   */
  get name(): string {
    if (this.given !== null) return this.given;
    const all = [...this.forms];
    const full = all.filter(([form]) => nameParts(form).all.length > 1);
    const whole = full.filter(([form]) => !this.#isEndOf(nameParts(form).first));
    const forms = [whole, full, all].find(({ length }) => length > 0) ?? all;
    return forms.reduce((best, each) =>
      each[1] > best[1] || (each[1] === best[1] && each[0].length < best[0].length) ? each : best,
    )[0];
  }

  /** Whether a form that begins with a part is only the end of the fullest: «أمثال» of «أمثال جهاد الأطرش» is no first name. */
  #isEndOf(first: string): boolean {
    const { all } = this.parts;
    return all.slice(1).includes(first) && (isFirstName(this.parts.first) || !isFirstName(first));
  }

  get isFull(): boolean {
    return this.parts.all.length > 1;
  }

  is(parts: NameParts): boolean {
    return sameBearer(this.parts, parts);
  }

  /** Takes over what is known of another who turns out to be the same. */
  take(other: Bearer): void {
    for (const [form, count] of other.forms) this.forms.set(form, (this.forms.get(form) ?? 0) + count);
    for (const office of other.offices) this.offices.push(office);
    this.sightings += other.sightings;
    this.feminine += other.feminine;
    this.masculine += other.masculine;
    this.given ??= other.given;
    if (other.parts.all.length > this.parts.all.length) this.parts = other.parts;
  }
}

function keyOf({ role, field, countries, former }: NamedOffice): string {
  return `${role}|${field.join(' ')}|${countries.join(' ')}|${former}`;
}
