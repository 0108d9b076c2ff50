/** A link: where it leads (null where Discord shows it as it was written), its words, and whether they hide the address. */
export interface LinkMatch {
  readonly url: string | null;
  readonly label: string;
  readonly masked: boolean;
  readonly end: number;
}

/** The address as a browser opens it, or null for anything but http and https: a preview follows nothing else. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}

const BARE = /https?:\/\/[^\s<]+/y;
const NOT_LAST = /[.,:;"'\]]/;

/** `https://example.com/نص.` → the address without the full stop. Any mark within belongs to the address. */
export function matchBareLink(source: string, at: number): LinkMatch | null {
  BARE.lastIndex = at;
  const found = BARE.exec(source)?.[0];
  if (found === undefined) return null;
  const least = found.indexOf('//') + 4;
  let length = found.length;
  while (length >= least && NOT_LAST.test(found[length - 1] ?? '')) length--;
  if (length < least) return null;
  const written = withoutOpenParenthesis(found.slice(0, length));
  const url = webAddress(written);
  return url === null ? null : { url, label: written, masked: false, end: at + written.length };
}

/** «(انظر https://example.com)»: the last parenthesis is the sentence's, where the address opened none. */
function withoutOpenParenthesis(url: string): string {
  const closing = url.length - url.replace(/(?<!\))\)+$/, '').length;
  const opening = url.split('(').length - 1;
  return closing > opening ? url.slice(0, -1) : url;
}

const BRACKETED = /<(https?:\/\/[^\s>]+)>/y;

/** `<https://example.com>`: a link that shows no preview of its page. */
export function matchBracketedLink(source: string, at: number): LinkMatch | null {
  BRACKETED.lastIndex = at;
  const label = BRACKETED.exec(source)?.[1] ?? '';
  const url = webAddress(label);
  return url === null ? null : { url, label, masked: false, end: at + label.length + 2 };
}

/**
 * `[نص](https://example.com "عنوان")`. Discord reads no escapes in the label, so `\]` does not keep it from closing.
 * Where the address is none, or the label is empty or looks like another address, all of it is shown as it was written.
 */
export function matchMaskedLink(source: string, at: number): LinkMatch | null {
  let nested = true;
  for (let to = at + 1; to < source.length; to++) {
    if (source[to] === '[') {
      const inner = nested ? source.indexOf(']', to) : -1;
      if (inner < 0) return null;
      to = inner;
    } else if (source[to] === ']') {
      const target = source[to + 1] === '(' ? matchTarget(source, to + 1) : null;
      if (target) return maskedLink(source.slice(at + 1, to).trim(), target);
      nested = false;
    }
  }
  return null;
}

interface Target {
  readonly address: string;
  readonly end: number;
}

function maskedLink(label: string, { address, end }: Target): LinkMatch {
  const honest = label !== '' && !/https?:\/\//i.test(label);
  return { url: honest ? webAddress(address) : null, label, masked: true, end };
}

const TARGET = /\(\s*<?((?:\\[^\n]|\([^\s)]*\)|[^\s\\()>])+)>?(?:\s+["'][^"'\n]*["'])?\s*\)/y;

function matchTarget(source: string, at: number): Target | null {
  TARGET.lastIndex = at;
  const found = TARGET.exec(source);
  if (!found) return null;
  return { address: (found[1] ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1'), end: at + found[0].length };
}
