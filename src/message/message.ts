import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer } from '../commands/answer.ts';
import { wordingIn } from '../commands/wording.ts';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import { type Direction, isolateQuotations, line } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { rowsUnder } from './buttons.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { pagesOf } from './pages.ts';
import { EPHEMERAL, type MessagePayload, type Row } from './payload.ts';
import type { Query } from './query.ts';
import { questionIn, questionLine } from './shown-question.ts';

/** The most of one line of the message's own words. */
const LINE = 400;
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
  const pages = pagesOf(
    answer.blocks.filter((block) => block.kind !== 'notice'),
    { language, direction, months: frame.months },
  );
  const page = Math.min(Math.max(frame.page ?? 0, 0), pages.length - 1);
  const { blocks = [], embeds = [] } = pages[page] ?? {};
  const lines = linesAbove(answer, direction, sharedBy);
  const isLong = pages.length > 1 || lines.join('\n').length > LIMITS.content;
  const { rows, isPaged, hasFile } = rowsUnder(answer, {
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
  const below = pages.length > 1 ? [lineOf(rest, language, direction)] : [];
  return { payload: payload(whole(lines, below), embeds, rows, answer.private), isCut: isLong && !hasFile };
}

function linesAbove(answer: Answer, direction: Direction, sharedBy: string | null | undefined): string[] {
  const { language, asked, heading, blocks } = answer;
  const written = (text: string, most = LINE) => fitted(text, most, (part) => lineOf(part, language, direction));
  const notices = blocks.filter((block) => block.kind === 'notice');
  return [
    ...(sharedBy === undefined ? [] : [sharedLine(sharedBy, language, direction)]),
    ...(asked ? [questionLine(written(asked, QUESTION))] : []),
    written(heading),
    ...notices.map((block) => written(block.text)),
  ];
}

/** A mention shows the name as it is here and now, and pings nobody: no mention of the message may. */
function sharedLine(sharedBy: string | null, language: Language, direction: Direction): string {
  return line(buttonWordingIn(language).shared(sharedBy && `<@${sharedBy}>`), language, direction);
}

function lineOf(text: string, language: Language, direction: Direction): string {
  return line(isolateQuotations(escapeMarkdown(oneLine(text)), language, direction), language, direction);
}

/** A message of the bot's own words alone, for the asker alone. */
export function noticeMessage(text: string): MessagePayload {
  return payload(escapeMarkdown(text), [], [], true);
}

function payload(
  content: string,
  embeds: readonly APIEmbed[],
  components: readonly Row[],
  isPrivate: boolean,
): MessagePayload {
  return { content, embeds, components, flags: isPrivate ? EPHEMERAL : 0, allowed_mentions: { parse: [] } };
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

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
