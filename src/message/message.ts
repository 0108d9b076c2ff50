import type { Answer } from '../commands/answer.ts';
import { wordingIn } from '../commands/wording.ts';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import { type Direction, line } from '../text/direction.ts';
import { rowsUnder } from './buttons.ts';
import { LIMITS } from './limits.ts';
import type { Look } from './look.ts';
import { escapeMarkdown } from './markdown.ts';
import { ownLine, shownLine } from './own-lines.ts';
import { pagesOf } from './pages.ts';
import { type MessagePayload, payloadOf } from './payload.ts';
import type { Query } from './query.ts';
import { questionIn, questionLine } from './shown-question.ts';

/** The most of the reader's question: the buttons of a long one find it here. */
const QUESTION = 1000;

/** What an answer is shown with. */
export interface Frame {
  /** What was asked, for the buttons; none without it. */
  readonly query?: Query | null;
  /** From 0; beyond the last is the last. */
  readonly page?: number;
  readonly canShare?: boolean;
  /** Whether votes on answers are kept. */
  readonly canVote?: boolean;
  readonly months?: MonthNames | undefined;
  /** Whose private answer it was, by id, null where that is not known; not there where it was none. */
  readonly sharedBy?: string | null;
}

/** A message, and whether something of its answer can be reached from it by no button. */
interface Composed {
  readonly payload: MessagePayload;
  readonly isCut: boolean;
}

/** An answer as one message of Discord, within every limit: whole parts until it is full, and the way to the rest. */
export function messageOf(answer: Answer, direction: Direction, frame: Frame = {}): MessagePayload {
  return composed(answer, direction, frame).payload;
}

export function composed(answer: Answer, direction: Direction, frame: Frame = {}): Composed {
  const { language } = answer;
  const { query = null, canShare = false, canVote = false, sharedBy } = frame;
  const look = { language, direction, months: frame.months };
  const pages = pagesOf(
    answer.blocks.filter((block) => block.kind !== 'notice'),
    look,
  );
  const page = Math.min(Math.max(frame.page ?? 0, 0), pages.length - 1);
  const { blocks = [], embeds = [] } = pages[page] ?? {};
  const lines = linesAbove(answer, look, sharedBy);
  const isLong = pages.length > 1 || lines.join('\n').length > LIMITS.content;
  const {
    rows: components,
    isPaged,
    hasFile,
  } = rowsUnder(answer, {
    query,
    shown: questionIn(whole(lines)),
    page,
    pages: pages.length,
    isLong: isLong || answer.whole !== undefined,
    canShare,
    canVote,
    isShared: sharedBy !== undefined,
    passages: blocks.flatMap((block) => (block.kind === 'passage' ? [block.passage] : [])),
  });
  const passages = pages.reduce((sum, each) => sum + each.blocks.length, 0);
  const rest = isPaged
    ? buttonWordingIn(language).page(page + 1, pages.length)
    : wordingIn(language).leftOut(passages - blocks.length);
  const below = pages.length > 1 ? [ownLine(rest, look)] : [];
  const payload = payloadOf(whole(lines, below), { embeds, components, isPrivate: answer.private });
  return { payload, isCut: isLong && !hasFile };
}

function linesAbove({ asked, heading, blocks }: Answer, look: Look, sharedBy: string | null | undefined): string[] {
  const notices = blocks.filter((block) => block.kind === 'notice').map(({ text }) => text);
  return [
    ...(sharedBy === undefined ? [] : [sharedLine(sharedBy, look)]),
    ...(asked ? [questionLine(shownLine(asked, look, QUESTION))] : []),
    ...[heading, ...notices].map((text) => shownLine(text, look)),
  ];
}

/** A mention shows the name as it is here and now, and pings nobody: no mention of the message may. */
function sharedLine(sharedBy: string | null, { language, direction }: Look): string {
  return line(buttonWordingIn(language).shared(sharedBy && `<@${sharedBy}>`), language, direction);
}

/** A message of the bot's own words alone, for the asker alone. */
export function noticeMessage(text: string): MessagePayload {
  return payloadOf(escapeMarkdown(text));
}

/** The first lines that fit into the text of one message beside those below, which tell the way to the rest. */
function whole(lines: readonly string[], below: readonly string[] = []): string {
  const end = below.map((each) => `\n${each}`).join('');
  let text = '';
  for (const each of lines) {
    const longer = text === '' ? each : `${text}\n${each}`;
    if (longer.length + end.length > LIMITS.content) break;
    text = longer;
  }
  return text + end;
}
