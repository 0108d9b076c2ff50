import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Answer } from '../commands/answer.ts';
import { COMMANDS } from '../commands/commands.ts';
import { refOf } from '../commands/passage-ref.ts';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { buttonId, type Press } from './button-id.ts';
import { contextId } from './context-id.ts';
import { contextSelect } from './context-select.ts';
import { LIMITS } from './limits.ts';
import type { Row } from './payload.ts';
import { type Query, settled, settledQuery } from './query.ts';
import { isSeen } from './seen.ts';

const ROW = 1;
const BUTTON = 2;
/** Grey: nothing that the bot offers is more than an offer. */
const SECONDARY = 2;

/** What the buttons under an answer are made from. */
interface Hanging {
  /** What was asked; null where it cannot be asked again from a button. */
  readonly query: Query | null;
  /** The question as the message shows it. */
  readonly shown: string | null;
  readonly page: number;
  readonly pages: number;
  /** Whether there is more than one message shows. */
  readonly isLong: boolean;
  readonly canShare: boolean;
  readonly canVote: boolean;
  /** Whether the answer was put into the channel from a private one. */
  readonly isShared: boolean;
  /** Those that the page shows. */
  readonly passages: readonly Passage[];
}

/** Everything that can be pressed under an answer, and whether its pages and all of it in a file can be reached from there. */
interface Hung {
  readonly rows: readonly Row[];
  readonly isPaged: boolean;
  readonly hasFile: boolean;
}

export function rowsUnder(answer: Answer, hanging: Hanging): Hung {
  const paging = pagingButtons(answer.language, hanging);
  const file = hanging.isLong ? fileButton(answer.language, hanging) : [];
  const rows = [
    [...paging, ...answerButtons(answer, hanging), ...file],
    offerButtons(answer, hanging),
    relaxButtons(answer, hanging),
    aroundButtons(answer),
  ].filter((row) => row.length > 0);
  const select = answer.around ? null : contextSelect(hanging.passages, answer.language);
  return {
    rows: [
      ...rows.map((components) => ({ type: ROW, components: components.slice(0, LIMITS.buttonsInRow) })),
      ...(select ? [select] : []),
    ],
    isPaged: paging.length > 0,
    hasFile: file.length > 0,
  };
}

/** Both or none: a button that leads nowhere is grey, so that the other stays in its place. */
function pagingButtons(language: Language, hanging: Hanging): APIButtonComponent[] {
  const { page, pages, isShared } = hanging;
  if (pages < 2) return [];
  const wording = buttonWordingIn(language);
  const to = (target: number) => idOf('page', `${target}${isShared ? 's' : ''}`, hanging);
  const [previous, next] = [to(page - 1), to(page + 1)];
  if (previous === null || next === null) return [];
  return [button(wording.previous, previous, page === 0), button(wording.next, next, page === pages - 1)];
}

function fileButton(language: Language, hanging: Hanging): APIButtonComponent[] {
  const id = idOf('file', '', hanging);
  return id === null ? [] : [button(buttonWordingIn(language).file, id)];
}

function answerButtons({ outcome, language, private: isPrivate }: Answer, hanging: Hanging): APIButtonComponent[] {
  const wording = buttonWordingIn(language);
  const vote = outcome === 'answered' && hanging.canVote ? idOf('vote', '', hanging) : null;
  const share =
    isPrivate && hanging.canShare && outcome !== 'misused' ? idOf('share', String(hanging.page), hanging) : null;
  return [
    ...(vote === null ? [] : [button(wording.notAnAnswer, vote)]),
    ...(share === null ? [] : [button(wording.share, share)]),
  ];
}

function relaxButtons({ language, relaxations = [] }: Answer, hanging: Hanging): APIButtonComponent[] {
  const wording = buttonWordingIn(language);
  return relaxations.flatMap((name) => {
    const id = idOf('relax', name, hanging);
    return id === null ? [] : [button(wording.relax[name], id)];
  });
}

/** Other questions; what is asked instead of a private one stays private. */
function offerButtons({ offers = [] }: Answer, { query }: Hanging): APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const { label, command: key, options, isInstead } of offers) {
    const command = COMMANDS.find((each) => each.key === key);
    if (!command || buttons.size === LIMITS.buttonsInRow) continue;
    const isPrivate = isInstead && query?.options.private === true;
    const offered = settledQuery({ command, options: { ...options, private: isPrivate } });
    const id = buttonId({ action: 'open', argument: isInstead ? 'i' : '', query: offered }, null);
    const shown = shortened(settled(label), LIMITS.buttonLabel);
    if (id !== null && isSeen(shown)) buttons.set(id, button(shown, id));
  }
  return [...buttons.values()];
}

function aroundButtons({ language, around }: Answer): APIButtonComponent[] {
  if (!around) return [];
  const wording = buttonWordingIn(language);
  const to = (passage: Passage | null, label: string) =>
    passage ? [button(label, contextId(language, refOf(passage)))] : [];
  return [...to(around.earlier, wording.earlier), ...to(around.later, wording.later)];
}

function idOf(action: Press['action'], argument: string, { query, shown }: Hanging): string | null {
  return query && buttonId({ action, argument, query }, shown);
}

function button(label: string, custom_id: string, disabled = false): APIButtonComponent {
  return { type: BUTTON, style: SECONDARY, label, custom_id, ...(disabled && { disabled }) };
}
