import type { Request } from './command.ts';

/** What was typed into an option, without white space around it; empty where nothing was. */
export function textIn(options: Request['options'], key: string): string {
  const value = options[key];
  return typeof value === 'string' ? value.trim() : '';
}
