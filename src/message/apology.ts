import { wordingIn } from '../commands/wording.ts';
import type { Language } from '../text/language.ts';
import { languageOfCall } from './asked.ts';
import type { Call } from './call.ts';
import { noticeMessage } from './message.ts';
import type { MessagePayload } from './payload.ts';

/** What is said of a bug to whoever came upon it: the id under which the log holds it, and nothing else. */
export function apology(bug: string, call: Call, fallback: Language): MessagePayload {
  return noticeMessage(wordingIn(languageOfCall(call, fallback)).bug(bug));
}
