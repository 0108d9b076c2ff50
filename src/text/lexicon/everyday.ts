import { EVERYDAY_BODY_AND_HEALTH } from './everyday-body-and-health.ts';
import { EVERYDAY_FAMILY_AND_PEOPLE } from './everyday-family-and-people.ts';
import { EVERYDAY_FOOD_AND_HOME } from './everyday-food-and-home.ts';
import { EVERYDAY_MIND_AND_FEELING } from './everyday-mind-and-feeling.ts';
import { EVERYDAY_MOTION_AND_HANDLING } from './everyday-motion-and-handling.ts';
import { EVERYDAY_NATURE_AND_WEATHER } from './everyday-nature-and-weather.ts';
import { EVERYDAY_QUALITIES } from './everyday-qualities.ts';
import { EVERYDAY_SCHOOL_AND_RELIGION } from './everyday-school-and-religion.ts';
import { EVERYDAY_SPORT_AND_ARTS } from './everyday-sport-and-arts.ts';
import { EVERYDAY_TIME_AND_PLACE } from './everyday-time-and-place.ts';
import { EVERYDAY_TRANSPORT_AND_TECHNOLOGY } from './everyday-transport-and-technology.ts';
import { EVERYDAY_WORK_AND_MONEY } from './everyday-work-and-money.ts';

/**
 * Everyday words that a reader accepts for each other, in classes like those of `synonyms.ts`: what people ask about besides the news,
 * «سيارة إسعاف» and «عربة إسعاف», «حافلة» and «باص», verbs with their masdar where the stemmer leaves two stems («بكى»، «بكاء»).
 *
 * Left out are wider words («مدرسة» is no «مبنى»), opposites, first names and names of places («أسد», «حسن», «كريم»), and what is another
 * word as well: «عام» (year; swam), «قسم» (part; oath), «أسهم» (shares; took part), «ذهب» (went; gold), «دين» (religion; debt).
 *
 * Source: an own list, from general knowledge, reviewed by hand. For a doubtful sense see Wehr, *A Dictionary of Modern Written
 * Arabic*. Fitted to no collection of articles or questions.
 */
export const EVERYDAY: readonly string[] = [
  ...EVERYDAY_BODY_AND_HEALTH,
  ...EVERYDAY_FOOD_AND_HOME,
  ...EVERYDAY_FAMILY_AND_PEOPLE,
  ...EVERYDAY_WORK_AND_MONEY,
  ...EVERYDAY_SCHOOL_AND_RELIGION,
  ...EVERYDAY_SPORT_AND_ARTS,
  ...EVERYDAY_NATURE_AND_WEATHER,
  ...EVERYDAY_TRANSPORT_AND_TECHNOLOGY,
  ...EVERYDAY_TIME_AND_PLACE,
  ...EVERYDAY_QUALITIES,
  ...EVERYDAY_MOTION_AND_HANDLING,
  ...EVERYDAY_MIND_AND_FEELING,
];
