import { SYNONYMS_CAUSE_AND_EFFECT } from './synonyms-cause-and-effect.ts';
import { SYNONYMS_CULTURE_AND_RELIGION } from './synonyms-culture-and-religion.ts';
import { SYNONYMS_DIPLOMACY } from './synonyms-diplomacy.ts';
import { SYNONYMS_DISASTERS_AND_WEATHER } from './synonyms-disasters-and-weather.ts';
import { SYNONYMS_ECONOMY_AND_ENERGY } from './synonyms-economy-and-energy.ts';
import { SYNONYMS_GENERAL_NOUNS } from './synonyms-general-nouns.ts';
import { SYNONYMS_GIVING_AND_ACTING } from './synonyms-giving-and-acting.ts';
import { SYNONYMS_HEALTH_AND_SCIENCE } from './synonyms-health-and-science.ts';
import { SYNONYMS_INSTITUTIONS_AND_OFFICES } from './synonyms-institutions-and-offices.ts';
import { SYNONYMS_LAW_AND_CRIME } from './synonyms-law-and-crime.ts';
import { SYNONYMS_MEDIA_AND_TECHNOLOGY } from './synonyms-media-and-technology.ts';
import { SYNONYMS_METONYMS } from './synonyms-metonyms.ts';
import { SYNONYMS_MOVEMENT_AND_CHANGE } from './synonyms-movement-and-change.ts';
import { SYNONYMS_PEOPLE_AND_SOCIETY } from './synonyms-people-and-society.ts';
import { SYNONYMS_PLACES_AND_THINGS } from './synonyms-places-and-things.ts';
import { SYNONYMS_POLITICS } from './synonyms-politics.ts';
import { SYNONYMS_QUALITIES } from './synonyms-qualities.ts';
import { SYNONYMS_SPEECH_AND_STANCE } from './synonyms-speech-and-stance.ts';
import { SYNONYMS_SPORT } from './synonyms-sport.ts';
import { SYNONYMS_TIME_AND_QUANTITY } from './synonyms-time-and-quantity.ts';
import { SYNONYMS_VERB_FORMS } from './synonyms-verb-forms.ts';
import { SYNONYMS_WAR_AND_SECURITY } from './synonyms-war-and-security.ts';

/**
 * Words that a reader accepts for each other in a question about news: each row is one class, its words between «، ». A word may stand
 * in several classes, and classes do not run together: «اتفاق» is «معاهدة» in one and «صفقة» in another, but a treaty is no deal.
 * Among them are the official metonyms («الكرملين» for «الرئاسة الروسية»), verbs with their masdar where the stemmer leaves two stems
 * («ألغى»، «إلغاء»), and collocations that mean one word («لقي مصرعه» for «قتل»). Verbs of saying are nearly all left out: they stand in
 * every article and find nothing.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS: readonly string[] = [
  ...SYNONYMS_POLITICS,
  ...SYNONYMS_DIPLOMACY,
  ...SYNONYMS_METONYMS,
  ...SYNONYMS_WAR_AND_SECURITY,
  ...SYNONYMS_LAW_AND_CRIME,
  ...SYNONYMS_ECONOMY_AND_ENERGY,
  ...SYNONYMS_HEALTH_AND_SCIENCE,
  ...SYNONYMS_PEOPLE_AND_SOCIETY,
  ...SYNONYMS_MEDIA_AND_TECHNOLOGY,
  ...SYNONYMS_DISASTERS_AND_WEATHER,
  ...SYNONYMS_SPORT,
  ...SYNONYMS_CULTURE_AND_RELIGION,
  ...SYNONYMS_SPEECH_AND_STANCE,
  ...SYNONYMS_MOVEMENT_AND_CHANGE,
  ...SYNONYMS_CAUSE_AND_EFFECT,
  ...SYNONYMS_GIVING_AND_ACTING,
  ...SYNONYMS_INSTITUTIONS_AND_OFFICES,
  ...SYNONYMS_GENERAL_NOUNS,
  ...SYNONYMS_QUALITIES,
  ...SYNONYMS_TIME_AND_QUANTITY,
  ...SYNONYMS_PLACES_AND_THINGS,
  ...SYNONYMS_VERB_FORMS,
];
