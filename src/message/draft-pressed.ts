import type { Errand } from '../commands/errand.ts';
import { addWordingIn } from '../commands/wording-add.ts';
import { archiveWordingIn } from '../commands/wording-archive.ts';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Asker, MessageReply } from './call.ts';
import { type DraftPress, readDraftId } from './draft-id.ts';
import type { FormCall } from './form.ts';
import { ADD } from './keeper-replies.ts';
import type { Manners } from './manners.ts';
import { isKeeper, mayChange } from './permissions.ts';
import { noticeReply } from './shown-to.ts';

/** What comes of a button under a page that was read for the archive. */
export function draftPressed(
  { action, draft, language }: DraftPress,
  by: Asker | undefined,
  manners: Manners,
): MessageReply {
  if (action === 'amend') return unreadable(language);
  return forKeepers(by, manners, { kind: action, draft, language });
}

/** What comes of a form that was sent. */
export function submitted({ id, fields, by }: FormCall, manners: Manners): MessageReply {
  const press = readDraftId(id);
  if (press?.action !== 'amend') return unreadable(manners.language);
  const { title = '', source = '', date = '' } = fields;
  return forKeepers(by, manners, {
    kind: 'amend',
    draft: press.draft,
    language: press.language,
    fields: { title, source, date },
  });
}

/** Who has been a keeper when the page was read may be none any more. */
function forKeepers(by: Asker | undefined, { keepers }: Manners, errand: Errand): MessageReply {
  const { language } = errand;
  const { notAKeeper, notFromHere } = archiveWordingIn(language);
  if (!mayChange(by, keepers)) return noticeReply(ADD, 'misused', isKeeper(by) ? notFromHere : notAKeeper);
  return { ...noticeReply(ADD, 'refused', addWordingIn(language).cannotChange), errand };
}

function unreadable(language: DraftPress['language']): MessageReply {
  return noticeReply(ADD, 'misused', buttonWordingIn(language).unreadable);
}
