export function codeFolder(): string;
export function isKeptIn(folder: string): boolean;
export function keptModule(name: string): string | null;
export function listOf(files: readonly { readonly name: string; readonly text: string }[]): {
  readonly name: string;
  readonly text: string;
};
