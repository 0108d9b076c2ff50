import type { Library } from '../library.ts';
import { isSettled } from '../statements/shelf.ts';
import { withoutRepeats } from '../statements/shelf-repeats.ts';
import type { Statement } from '../statements/statement.ts';
import { analyse } from '../text/analysis.ts';
import { sliceOf } from '../text/span.ts';
import { speakerOf } from './attribution.ts';
import { quotesIn } from './claims.ts';
import type { Menu } from './menu.ts';
import { menuFrame } from './menu-frame.ts';
import { isCitable, saidBlock } from './said-passage.ts';
import { menuWordingIn } from './wording-menus.ts';

const MOST_SHOWN = 3;
/** So much of the words quoted must stand in what somebody said, and of what they said among the words quoted, together. */
const LEAST_ALIKE = 0.4;

interface Near {
  readonly statement: Statement;
  readonly alike: number;
}

/** The statements nearest to the words that a message quotes, with speaker and chain. */
export const whoSaidThis: Menu = {
  key: 'who-said',
  label: { latin: 'Who said this?', arabic: 'من قال هذا؟' },
  run(text, language, library) {
    const frame = menuFrame(text, language, library);
    const own = menuWordingIn(frame.language);
    const quotes = quotesIn(text);
    if (quotes.length === 0) return frame.helpless(own.noQuote, 'misused');
    const nearest = nearestTo(quotes, library);
    const [best] = nearest;
    if (!best) return frame.helpless(own.nobodySaid);
    const printed = withoutRepeats(nearest.map(({ statement }) => statement)).slice(0, MOST_SHOWN);
    const blocks = printed.map((each) =>
      saidBlock(each, isSettled(each.statement) ? 'evidence' : 'near', frame.language),
    );
    // Words that nobody is known to have said answer nothing.
    if (!isSettled(best.statement)) return frame.found('refused', own.nearestUnsettled, blocks);
    return frame.found('answered', own.nearest(speakerOf(best.statement, frame.language)), blocks);
  },
};

/** The statements most like any of the quotes, best first. */
function nearestTo(quotes: readonly string[], library: Library): Near[] {
  const alike = new Map<Statement, number>();
  const known = new Map<Statement, ReadonlySet<string>>();
  for (const quote of quotes) {
    const stems = stemsOf(quote);
    const { settled, unsettled } = library.said({ about: quote });
    for (const statement of [...settled, ...unsettled].filter(isCitable)) {
      const said = known.get(statement) ?? stemsOf(sliceOf(statement.paragraph.text, statement.content));
      known.set(statement, said);
      const share = shareOf(stems, said);
      if (share >= LEAST_ALIKE) alike.set(statement, Math.max(share, alike.get(statement) ?? 0));
    }
  }
  const all = Array.from(alike, ([statement, share]) => ({ statement, alike: share }));
  return all.sort((a, b) => b.alike - a.alike || Number(isSettled(b.statement)) - Number(isSettled(a.statement)));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(analyse(text).map(({ stem }) => stem));
}

/** Mostly the share of the quote that was said; of two that hold it, the shorter is nearer. */
function shareOf(quote: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const common = [...quote].filter((stem) => said.has(stem)).length;
  return quote.size === 0 || said.size === 0 ? 0 : (0.8 * common) / quote.size + (0.2 * common) / said.size;
}
