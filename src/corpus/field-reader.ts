import type { Report } from './fault.ts';
import { quoted } from './fault.ts';
import { nearestName } from './nearest-name.ts';
import { checkCharacters } from './text-faults.ts';
import type { Tree, TreeMap } from './yaml-tree.ts';

/** A text of a list, and the line on which it stands. */
export interface LineText {
  readonly text: string;
  readonly line: number;
}

/** Reads the fields of one map of the front matter, or of an entry of a list, and tells what is wrong with them. */
export class FieldReader {
  readonly #map: TreeMap;
  readonly #path: string;
  readonly #report: Report;

  /** `path` is how the map is called in messages: `event.` for what is indented under `event:`, nothing at the top. */
  constructor(map: TreeMap, path: string, report: Report) {
    this.#map = map;
    this.#path = path;
    this.#report = report;
  }

  /** Tells of fields that are none of these. */
  allow(known: readonly string[]): void {
    for (const [name, value] of this.#map.fields) {
      if (known.includes(name)) continue;
      const meant = nearestName(name, known);
      const remedy = meant ? `write ${this.#path}${meant}` : `remove it: the fields are ${known.join(', ')}`;
      this.#report(value.line, `there is no field ${quoted(this.#path + name)}`, remedy);
    }
  }

  lineOf(name: string): number {
    return this.#map.fields.get(name)?.line ?? this.#map.line;
  }

  /** A text on one line; null where the field is absent or `null`, or was told of. */
  text(name: string): string | null {
    const value = this.#given(name);
    return value ? this.#textOf(value, name) : null;
  }

  /** As {@link text}, and tells where there is none. */
  required(name: string, remedy: string): string | null {
    if (!this.#given(name)) this.#report(this.lineOf(name), `${this.#path}${name} is missing`, remedy);
    return this.text(name);
  }

  texts(name: string): readonly string[] {
    return this.linesOfText(name).map(({ text }) => text);
  }

  /** As {@link texts}, each with its line. */
  linesOfText(name: string): readonly LineText[] {
    return this.#items(name, `${name}: [one, two]`).flatMap((item) => {
      const text = this.#textOf(item, name);
      return text === null ? [] : [{ text, line: item.line }];
    });
  }

  /** The readers of the maps of a list. */
  maps(name: string, example: string): readonly FieldReader[] {
    return this.#items(name, example).flatMap((item) => {
      if (item.kind === 'map') return [new FieldReader(item, `${this.#path}${name}.`, this.#report)];
      this.#report(item.line, `an entry of ${this.#path}${name} has no fields`, `write it as ${example}`);
      return [];
    });
  }

  /** The reader of a map below this one; null where there is none. */
  below(name: string, example: string): FieldReader | null {
    const value = this.#given(name);
    if (value?.kind === 'map') return new FieldReader(value, `${this.#path}${name}.`, this.#report);
    if (value) this.#report(value.line, `${this.#path}${name} has no fields of its own`, `write it as ${example}`);
    return null;
  }

  #items(name: string, example: string): readonly Tree[] {
    const value = this.#given(name);
    if (!value || value.kind === 'list') return value?.items ?? [];
    this.#report(value.line, `${this.#path}${name} is no list`, `write it as ${example}`);
    return [];
  }

  #given(name: string): Exclude<Tree, { kind: 'nothing' }> | null {
    const value = this.#map.fields.get(name);
    return !value || value.kind === 'nothing' ? null : value;
  }

  #textOf(value: Tree, name: string): string | null {
    const text = value.kind === 'text' ? value.text.trim() : '';
    if (value.kind !== 'text') this.#report(value.line, `${this.#path}${name} is no text`, 'write it on one line');
    else if (text === '') this.#report(value.line, `${this.#path}${name} is empty`, 'write it or remove the field');
    // YAML can spell out a character that does not stand in the file: "\u202e".
    checkCharacters(text, value.line, this.#report);
    return text === '' ? null : text;
  }
}
