import { importInArabic } from '../commands/import-in-arabic.ts';
import { type Reloaded, reloadAnswer } from '../commands/reload-answer.ts';
import { addWordingIn } from '../commands/wording-add.ts';
import type { PageDraft } from '../corpus/import/page-draft.ts';
import type { MessageReply } from './call.ts';
import { draftMessage } from './draft-message.ts';
import type { Look } from './look.ts';
import type { Manners } from './manners.ts';
import { composed } from './message.ts';
import { ownLines } from './own-lines.ts';
import { type MessagePayload, payloadOf } from './payload.ts';
import { fileFor } from './shown-to.ts';

/** The command by which a page is added, for the log: its buttons and its form are of it too. */
export const ADD = 'archive-add';
export const RELOAD = 'archive-reload';

/** The bot's own words for a keeper alone. */
export function wordsFor(texts: readonly string[], look: Look): MessagePayload {
  return payloadOf(ownLines(texts, look));
}

export function toldReply(outcome: MessageReply['outcome'], texts: readonly string[], look: Look): MessageReply {
  return { command: ADD, outcome, payload: wordsFor(texts, look) };
}

/** What was understood of a page. */
export function draftReply(page: PageDraft, name: string, look: Look): MessageReply {
  return { command: ADD, outcome: 'told', payload: draftMessage(page, name, look) };
}

/** Where the name of a host leads is nobody's business but its network's. */
const ADDRESS = / \([0-9a-f.:%]+\)$/u;

/** Why there is no article. */
export function refusedReply(refusal: string, look: Look): MessageReply {
  const why = refusal.replace(ADDRESS, '');
  const { refused } = addWordingIn(look.language);
  return toldReply('refused', [refused, look.language === 'ar' ? importInArabic(why) : why], look);
}

/** What was read is no longer kept. */
export function goneReply(look: Look): MessageReply {
  return toldReply('misused', [addWordingIn(look.language).gone], look);
}

/** What reading the archive again has brought; null where it could not be read. What a message does not hold comes as a file. */
export function reloadReply(
  reloaded: Reloaded | null,
  { language, direction, months }: Look,
  manners: Manners,
): MessageReply {
  const answer = reloadAnswer(reloaded, language);
  const { payload, isCut } = composed(answer, direction, { months });
  const files = isCut || answer.whole ? { files: [fileFor(answer, RELOAD, manners)] } : {};
  return { command: RELOAD, outcome: answer.outcome, payload, ...files };
}
