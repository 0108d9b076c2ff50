import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Archive } from '../corpus/archive.ts';
import type { Article } from '../corpus/article.ts';
import type { Fault } from '../corpus/fault.ts';
import type { KnownFile } from '../corpus/known-files.ts';
import type { Correction } from '../corpus/meetings-file.ts';
import type { Person } from '../corpus/person.ts';
import { type KeptTexts, keptTexts, TextColumn } from '../corpus/text-column.ts';
import { lastDay } from '../corpus/today.ts';
import type { FolderState } from './folder-state.ts';

/** What was read of an archive beside its articles, as plain data. */
export interface KeptArchive {
  /** Of the article files, in the order of the articles; see {@link KnownFile}. */
  readonly files: { readonly paths: KeptTexts; readonly marks: KeptTexts; readonly hashes: KeptTexts };
  readonly people: readonly Person[];
  readonly corrections: readonly Correction[];
  readonly faults: readonly Fault[];
  /** The last day that a paper could be of then: tomorrow one that had a fault for its date may have none. */
  readonly today: string;
  readonly folder: KeptFolder;
}

/** A {@link FolderState}, its paths below the folder. */
export interface KeptFolder {
  readonly paths: KeptTexts;
  readonly marks: KeptTexts;
  readonly folders: readonly string[];
  readonly changedAt: number;
}

/** @param folder how it stood before it was read. */
export function keptArchive({ files, people, corrections, faults }: Archive, folder: KeptFolder): KeptArchive {
  return {
    files: {
      paths: keptTexts(files.map(({ path }) => path)),
      marks: keptTexts(files.map(({ mark }) => mark)),
      hashes: keptTexts(files.map(({ hash }) => hash)),
    },
    people,
    corrections,
    faults,
    today: lastDay(),
    folder,
  };
}

/** @param articles those of the archive, thawed. */
export function knownFilesOf({ files }: KeptArchive, articles: readonly Article[]): KnownFile[] {
  const [paths, marks, hashes] = [files.paths, files.marks, files.hashes].map((texts) => new TextColumn(texts));
  return articles.map((article, at) => {
    return { path: paths?.at(at) ?? '', mark: marks?.at(at) ?? '', hash: hashes?.at(at) ?? '', article };
  });
}

export function keptFolder({ marks, folders, changedAt }: FolderState, folder: string): KeptFolder {
  return {
    paths: keptTexts(Array.from(marks.keys(), (path) => relative(folder, path))),
    marks: keptTexts([...marks.values()]),
    folders: folders.map((path) => relative(folder, path)),
    changedAt,
  };
}

export function folderStateOf({ paths, marks, folders, changedAt }: KeptFolder, folder: string): FolderState {
  const [names, values] = [new TextColumn(paths), new TextColumn(marks)];
  return {
    marks: new Map(Array.from({ length: names.length }, (_, at) => [join(folder, names.at(at)), values.at(at)])),
    folders: folders.map((path) => join(folder, path)),
    changedAt,
  };
}

/** Whether nothing can have come or gone since: whoever adds or removes a file writes to its folder. One may be written to all the same. */
export function isAsFull({ folders, changedAt }: KeptFolder, folder: string): boolean {
  try {
    return folders.every((path) => statSync(join(folder, path)).mtimeMs <= changedAt);
  } catch {
    return false;
  }
}
