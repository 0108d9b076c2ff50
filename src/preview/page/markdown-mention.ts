import type { MarkdownNode, NodeMatch } from './markdown-node.ts';

/** One thing that Discord writes between `<` and `>`. */
interface Notation {
  readonly pattern: RegExp;
  node(found: RegExpExecArray): MarkdownNode;
}

const TIMESTAMP: Notation = {
  pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
  node: (found) => ({ kind: 'timestamp', seconds: Number(found[1]), style: found[2] ?? 'f' }),
};
const EMOJI: Notation = {
  pattern: /<a?:(\w{2,32}):\d{1,20}>/y,
  node: (found) => ({ kind: 'emoji', name: `:${found[1]}:` }),
};
const USER_OR_ROLE: Notation = {
  pattern: /<@[!&]?(\d{1,20})>/y,
  node: (found) => ({ kind: 'mention', text: `@${found[1]}` }),
};
const CHANNEL: Notation = {
  pattern: /<#(\d{1,20})>/y,
  node: (found) => ({ kind: 'mention', text: `#${found[1]}` }),
};
const COMMAND: Notation = {
  pattern: /<\/([-_'\p{L}\p{N} ]{1,98}):\d{1,20}>/uy,
  node: (found) => ({ kind: 'mention', text: `/${found[1]}` }),
};
const EVERYONE: Notation = {
  pattern: /@(?:everyone|here)/y,
  node: (found) => ({ kind: 'mention', text: found[0] }),
};

/** Times and emoji, which Discord shows everywhere; an emoji is shown by its name, since its picture is on the network. */
export function matchSign(source: string, at: number): NodeMatch | null {
  return firstMatch(source, at, [TIMESTAMP, EMOJI]);
}

/** Whatever would ping or lead somewhere within Discord: `<@123>`, `<#123>`, `</ask:123>`, `@everyone`. */
export function matchMention(source: string, at: number): NodeMatch | null {
  return firstMatch(source, at, [USER_OR_ROLE, CHANNEL, COMMAND, EVERYONE]);
}

function firstMatch(source: string, at: number, notations: readonly Notation[]): NodeMatch | null {
  for (const { pattern, node } of notations) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) return { node: node(found), end: at + found[0].length };
  }
  return null;
}
