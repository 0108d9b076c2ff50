/**
 * Entities that pages leave undecoded in their text: SaudiNewsNet has `&quot;` 510 times. Names from the HTML Standard, those of
 * punctuation and space; others are left as they are.
 */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/gu;
/** `&amp;quot;` was encoded twice. */
const PASSES = 2;

/** `&quot;نعم&quot;` → `"نعم"` */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let pass = 0; pass < PASSES && decoded.includes('&'); pass++) decoded = decoded.replace(ENTITY, character);
  return decoded;
}

function character(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // Zero, halves of characters and what lies beyond Unicode stand for nothing.
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
