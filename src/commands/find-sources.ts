import type { Library } from '../library.ts';
import type { Found } from '../search/question.ts';
import { ENOUGH } from '../search/weights.ts';
import type { Block } from './answer.ts';
import { claimsIn } from './claims.ts';
import type { Menu } from './menu.ts';
import { menuFrame } from './menu-frame.ts';
import { menuWordingIn } from './wording-menus.ts';

/** Of one message. */
const MOST_CLAIMS = 4;
const MOST_OF_ONE = 2;

interface Sourced {
  readonly claim: string;
  readonly passages: readonly Found[];
}

/** What the archive prints on the claims of a message: of those it knows most surely, the passages. */
export const findSources: Menu = {
  key: 'sources',
  label: { latin: 'Find sources', arabic: 'ابحث عن مصادره' },
  run(text, language, library) {
    const frame = menuFrame(text, language, library);
    const own = menuWordingIn(frame.language);
    const claims = claimsIn(text);
    if (claims.length === 0) return frame.helpless(own.noClaim, 'misused');
    const sourced = claims.map((claim) => sourcesOf(claim, library)).filter(({ passages }) => passages.length > 0);
    if (sourced.length === 0) return frame.helpless(own.noSources);
    const surest = new Set(sourced.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST_CLAIMS));
    const shown = sourced.filter((each) => surest.has(each));
    return frame.found('answered', own.sources(shown.length, claims.length), blocksOf(shown));
  },
};

/** What a message says is no question: nothing is read out of its words. */
function sourcesOf(claim: string, library: Library): Sourced {
  const { passages } = library.ask({ text: claim, literal: true, limit: MOST_OF_ONE });
  return { claim, passages: passages.filter(({ score }) => score >= ENOUGH) };
}

function scoreOf({ passages }: Sourced): number {
  return passages[0]?.score ?? 0;
}

/** A passage that bears out two claims is shown for the first. */
function blocksOf(sourced: readonly Sourced[]): Block[] {
  const seen = new Set<string>();
  return sourced.flatMap(({ claim, passages }) =>
    passages.flatMap(({ passage, highlights, also }): Block[] => {
      if (seen.has(passage.id)) return [];
      seen.add(passage.id);
      return [{ kind: 'passage', passage, highlights, also, role: 'evidence', claim }];
    }),
  );
}
