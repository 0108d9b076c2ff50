import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { decodeUtf8 } from './corpus/decode.ts';
import { nearestName } from './corpus/nearest-name.ts';
import { SETTINGS, SettingsError } from './settings.ts';

/** In small letters. Shorter ones have neighbours that other programs set: `HOME` is no misspelt `HOST`. */
const EASILY_TOLD = Object.keys(SETTINGS.shape)
  .filter((name) => name.length > 4)
  .map((name) => name.toLowerCase());

/**
 * What a file such as `.env` sets; nothing where there is no such file.
 *
 * @throws SettingsError where there is one that cannot be read, or a setting in it is misspelt: to go on without it would open a preview
 *   in place of the bot that its keeper has set up.
 */
export function readEnvFile(file: string): Readonly<Record<string, string>> {
  const bytes = bytesOf(file);
  if (bytes === null) return {};
  const decoded = decodeUtf8(bytes);
  // The shells of Windows write UTF-16 where they are not told otherwise: every second byte is zero then.
  if ('badLine' in decoded || decoded.text.includes('\0')) {
    throw new SettingsError(`${file}: it is not UTF-8; save it as UTF-8.`);
  }
  const set = parse(decoded.text);
  const problems = Object.keys(set).flatMap((name) => misspelt(name, file));
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return set;
}

/** `DISCORD_TOKN` → what to write. Names that are like no setting are another program's. */
function misspelt(name: string, file: string): string[] {
  const meant = Object.hasOwn(SETTINGS.shape, name) ? null : nearestName(name, EASILY_TOLD);
  return meant ? [`${file}: ${name} is no setting; write ${meant.toUpperCase()}, or take the line out.`] : [];
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    const what = code === 'EISDIR' ? 'it is a folder' : `it may not be read (${code})`;
    throw new SettingsError(`${file}: ${what}; make it a file that you may read, or remove it.`);
  }
}
