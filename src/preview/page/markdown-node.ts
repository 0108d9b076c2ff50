/** What a text of a Discord message means once its marks are read. Texts are as a reader sees them: escapes are gone. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'subtext' | 'quote'; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly MarkdownNode[])[] };

/** A node that was read, and where the text goes on behind it. */
export interface NodeMatch {
  readonly node: MarkdownNode;
  readonly end: number;
}

export type SpanKind = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

/** Nodes that take whole lines; everything else runs along with the text. */
export const BLOCK_KINDS: ReadonlySet<MarkdownNode['kind']> = new Set([
  'code-block',
  'heading',
  'subtext',
  'quote',
  'list',
]);
