/** What has come, changed and gone from one state of an archive to the next: paths below its folder, in their order. */
export interface ChangedFiles {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** @param before by path, what changes when the text of a file does; so `after`. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChangedFiles {
  const paths = [...after.keys()];
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}
