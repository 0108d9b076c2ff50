/** Discord cannot be used. The message is one sentence for whoever runs the bot: what is wrong and what to do. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}

const WRONG_TOKEN =
  'Discord does not accept the token: it is wrong or was reset. Put the present one into DISCORD_TOKEN (Developer Portal, your application, Bot, Reset Token) and start again.';

/** How the gateway closes on a token that it does not know. */
const CLOSED_TOKEN = 4004;
/** How it closes where the bot is in too many servers for its connections. Source: the API reference, «Gateway Close Event Codes». */
const TOO_FEW_SHARDS = [4010, 4011];
/** How @discordjs/ws tells that Discord lets the bot in no more today; it asks before it tries. */
const NO_SESSIONS = /^Not enough sessions remaining .* resets at (?<time>\S+)$/u;

/** What went wrong while connecting, as one sentence. `api` is the address of the REST API. */
export function problemOf(error: unknown, api: string): DiscordError {
  if (error instanceof DiscordError) return error;
  if (isTokenProblem(error)) return new DiscordError(WRONG_TOKEN);
  const { time } = (error instanceof Error && NO_SESSIONS.exec(error.message)?.groups) || {};
  if (time)
    return new DiscordError(
      `Discord lets this bot in only so often in a day, and that is used up: start it again after ${time}, and see why it was started so often.`,
    );
  const reason = (error instanceof Error && error.message) || field(error, 'code') || String(error);
  return new DiscordError(
    `Discord cannot be reached at ${api} (${reason}). Look whether this machine is online and whether DISCORD_API and DISCORD_API_VERSION are right, and start again.`,
  );
}

/** Why the gateway closed for good: it says so by a number alone. */
export function closedFor(code: number): DiscordError {
  if (code === CLOSED_TOKEN) return new DiscordError(WRONG_TOKEN);
  if (TOO_FEW_SHARDS.includes(code)) {
    return new DiscordError(
      'The bot is in more servers than its connections to Discord may carry: put SHARDS=auto and start again.',
    );
  }
  return new DiscordError(
    `Discord has closed the connection and will not have it back (code ${code}). See "Gateway Close Event Codes" in Discord's documentation and start again.`,
  );
}

/** The three ways in which discord.js tells of it: before asking, by the REST API, by the gateway. */
export function isTokenProblem(error: unknown): boolean {
  if (field(error, 'code') === 'TokenInvalid' || field(error, 'status') === '401') return true;
  return error instanceof Error && error.message === 'Authentication failed';
}

function field(error: unknown, name: 'code' | 'status'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value = name === 'code' ? 'code' in error && error.code : 'status' in error && error.status;
  return value === false || value === undefined || value === null ? '' : String(value);
}
