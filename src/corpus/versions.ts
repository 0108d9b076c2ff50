/** `2015-05-13-aawsat-1f3a9c0b2d4e.v2` is the second version of `2015-05-13-aawsat-1f3a9c0b2d4e`. */
const VERSION = /^(?<base>.+)\.v(?<version>[1-9]\d{0,3})$/u;

export interface Version {
  /** The name of the first version. */
  readonly base: string;
  readonly version: number;
}

export function versionOf(slug: string): Version {
  const { base = slug, version = '1' } = VERSION.exec(slug)?.groups ?? {};
  return { base, version: Number(version) };
}

/**
 * The versions of one page that a newer one stands beside, by their names, with the name of the newest: what a page said before it was
 * changed stays on the disk and is not searched, for two wordings of one report would bear each other out.
 */
export function olderVersions(slugs: readonly string[]): Map<string, string> {
  const newest = new Map<string, { readonly slug: string; readonly version: number }>();
  for (const slug of slugs) {
    const { base, version } = versionOf(slug);
    if (version >= (newest.get(base)?.version ?? 0)) newest.set(base, { slug, version });
  }
  return new Map(
    slugs.flatMap((slug): [string, string][] => {
      const last = newest.get(versionOf(slug).base)?.slug ?? slug;
      return last === slug ? [] : [[slug, last]];
    }),
  );
}
