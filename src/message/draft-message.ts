import type { APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import { draftLines } from '../commands/draft-lines.ts';
import { addWordingIn } from '../commands/wording-add.ts';
import { correctedDraft, type PageDraft } from '../corpus/import/page-draft.ts';
import { presentable } from '../text/characters.ts';
import { line } from '../text/direction.ts';
import { shortened } from '../text/shorten.ts';
import { type DraftPress, draftId } from './draft-id.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import type { Look } from './look.ts';
import { escapeMarkdown } from './markdown.ts';
import { ownLines } from './own-lines.ts';
import { type MessagePayload, payloadOf } from './payload.ts';
import { isSeen } from './seen.ts';

const ROW = 1;
const BUTTON = 2;
/** Discord's styles: green, grey, red. */
const STYLES: Readonly<Record<'save' | 'edit' | 'drop', 2 | 3 | 4>> = { save: 3, edit: 2, drop: 4 };
const COLOR = 0x80848e;
/** In UTF-16 units: as much of the text as tells whether it is the right one. */
const TEXT_SHOWN = 1200;

/** What was understood of a page, with the buttons by which its keeper decides; for the keeper alone. */
export function draftMessage(page: PageDraft, name: string, look: Look): MessagePayload {
  const own = addWordingIn(look.language);
  return payloadOf(ownLines([own.read, ...draftLines(page, look.language, look.months)], look), {
    embeds: embedsOf(page, look),
    components: [{ type: ROW, components: (['save', 'edit', 'drop'] as const).map((action) => buttonOf(action)) }],
  });

  function buttonOf(action: 'save' | 'edit' | 'drop'): APIButtonComponent {
    const press: DraftPress = { action, language: look.language, draft: name };
    return { type: BUTTON, style: STYLES[action], label: own[action], custom_id: draftId(press) };
  }
}

/** How the article begins; nothing where no letter of it can be shown, for Discord takes no empty text. */
function embedsOf(page: PageDraft, { direction }: Look): APIEmbed[] {
  const { title, url, paragraphs } = correctedDraft(page);
  const written = (text: string) => text && line(escapeMarkdown(text), 'ar', direction);
  const texts = paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => presentable(text).trim());
  const name = fitted(shortened(presentable(title).trim(), LIMITS.embedTitle), LIMITS.embedTitle, written);
  const beginning = fitted(shortened(texts.filter(Boolean).join('\n\n'), TEXT_SHOWN), LIMITS.embedDescription, (text) =>
    text.split('\n').map(written).join('\n'),
  );
  if (!isSeen(beginning)) return [];
  return [
    {
      ...(isSeen(name) && { title: name }),
      ...(url && url.length <= LIMITS.url && { url }),
      description: beginning,
      color: COLOR,
    },
  ];
}
