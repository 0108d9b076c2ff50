import type { AllChoices, ServerChoices } from '../commands/server-choices.ts';
import type { Manners } from './manners.ts';

/** How a server is spoken to: as whoever runs the bot has set it, but for what the server has chosen. */
export function mannersWith(manners: Manners, { answers, sharing, months, language }: ServerChoices): Manners {
  return {
    ...manners,
    ...(answers && { isPrivate: answers === 'asker' }),
    ...(sharing && { sharing }),
    ...(months && { months }),
    ...(language && { language }),
  };
}

/** What holds of that which a server may choose. */
export function choicesAmong({
  isPrivate = false,
  sharing = 'everyone',
  months = 'both',
  language,
}: Manners): AllChoices {
  return { answers: isPrivate ? 'asker' : 'everyone', sharing, months, language };
}
