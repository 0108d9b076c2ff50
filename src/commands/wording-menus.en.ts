import { numbered } from './counted.ts';
import type { MenuWording } from './wording-menus.ts';

/** The English wording of the context menus. */
export const ENGLISH_MENUS: MenuWording = {
  sources: (found, claims) =>
    found === claims
      ? 'The archive has something on all of the message:'
      : `The archive has something on part of the message, ${found} of ${numbered(claims, 'sentence')}:`,
  noClaim: 'There is no sentence in the message to search for.',
  noSources: 'The archive has too little on the message to count as a source.',
  nearest: (speaker) => `The closest in the archive are words of “${speaker}”:`,
  nearestUnsettled: 'The archive has words like these, but the text does not settle who said them:',
  noQuote: 'There are no words in the message whose speaker could be found.',
  nobodySaid: 'The archive has nothing close to these words.',
};
