import { DIALECTS_OF_COMING_AND_STAYING } from './dialects-coming-and-staying.ts';
import { DIALECTS_OF_DOING_AND_CHANGING } from './dialects-doing-and-changing.ts';
import { DIALECTS_OF_HEALTH_AND_WEATHER } from './dialects-health-and-weather.ts';
import { DIALECTS_OF_MONEY } from './dialects-money.ts';
import { DIALECTS_OF_PEOPLE } from './dialects-people.ts';
import { DIALECTS_OF_QUALITIES } from './dialects-qualities.ts';
import type { DialectRow } from './dialects-row.ts';
import { DIALECTS_OF_SPEECH_AND_MEETING } from './dialects-speech-and-meeting.ts';
import { DIALECTS_OF_SPORT_AND_SCHOOL } from './dialects-sport-and-school.ts';
import { DIALECTS_OF_STATE } from './dialects-state.ts';
import { DIALECTS_OF_THINGS } from './dialects-things.ts';
import { DIALECTS_OF_TIME } from './dialects-time.ts';
import { DIALECTS_OF_WANTING_AND_FEELING } from './dialects-wanting-and-feeling.ts';
import { DIALECTS_OF_WAR_AND_CRIME } from './dialects-war-and-crime.ts';

/**
 * Content words of Egyptian, Levantine, Gulf, Iraqi, Sudanese and Maghrebi Arabic that people type in questions. Question words and
 * particles stand in `function-words.ts`, «هلق» and «دلوقتي» (now) among them; a few words here («راح», «بده») are particles too, so
 * look a word up before those are dropped.
 *
 * A verb has the forms that people type and the stemmer leaves apart: «ب»، «ه»، «ح» and «ك» before it («بيقصف», «هيقصف», «حيقصف»,
 * «كيقصف»), plurals without their alif («قصفو»), «ما … ش» around it («ماقصفوش»), «له» behind it («حكالو»), and the passives with «ات»
 * and «ان» («اتقصف», «انقصف»). Forms that stem to a word of print are not repeated: «قصفوا» is «قصف».
 *
 * Left out is what is another word in print: «بطل» (stopped; hero), «بدو» (wants; Bedouins), «قطر» (train; Qatar), «نص» (half; text),
 * «بان» (appeared; Ban Ki-moon), «ياسر» (much; Yasser), «ولى» (came back; folded it is «ولي»), «مية» (water; folded it is «مئة»),
 * what only hamza or ta marbuta parts from its printed form («وزرا»), which folding joins, and phrases of which the particles leave
 * one word: «السنة دي» would make every year this one.
 *
 * Source: an own list, from general knowledge, reviewed by hand; forms that the spelling dictionary Ayaspell accepts as printed Arabic
 * were taken out of what was added to it. For a doubtful sense see Hinds and Badawi, *A Dictionary of Egyptian Arabic*, and Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of questions.
 */
export const DIALECTS: readonly DialectRow[] = [
  ...DIALECTS_OF_SPEECH_AND_MEETING,
  ...DIALECTS_OF_COMING_AND_STAYING,
  ...DIALECTS_OF_DOING_AND_CHANGING,
  ...DIALECTS_OF_WAR_AND_CRIME,
  ...DIALECTS_OF_WANTING_AND_FEELING,
  ...DIALECTS_OF_PEOPLE,
  ...DIALECTS_OF_THINGS,
  ...DIALECTS_OF_MONEY,
  ...DIALECTS_OF_STATE,
  ...DIALECTS_OF_HEALTH_AND_WEATHER,
  ...DIALECTS_OF_SPORT_AND_SCHOOL,
  ...DIALECTS_OF_QUALITIES,
  ...DIALECTS_OF_TIME,
];
