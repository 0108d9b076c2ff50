import { SYNONYMS_CAUSE_AND_EFFECT } from './synonyms-cause-and-effect.ts';
import { SYNONYMS_CONTROL_AND_CASUALTIES } from './synonyms-control-and-casualties.ts';
import { SYNONYMS_CULTURE_AND_RELIGION } from './synonyms-culture-and-religion.ts';
import { SYNONYMS_DIPLOMACY } from './synonyms-diplomacy.ts';
import { SYNONYMS_DISASTERS_AND_WEATHER } from './synonyms-disasters-and-weather.ts';
import { SYNONYMS_ELECTIONS_AND_PROTEST } from './synonyms-elections-and-protest.ts';
import { SYNONYMS_FEELINGS } from './synonyms-feelings.ts';
import { SYNONYMS_GENERAL_NOUNS } from './synonyms-general-nouns.ts';
import { SYNONYMS_GIVING_AND_ACTING } from './synonyms-giving-and-acting.ts';
import { SYNONYMS_GOVERNMENT_AND_OFFICE } from './synonyms-government-and-office.ts';
import { SYNONYMS_GROWTH_AND_CHANGE } from './synonyms-growth-and-change.ts';
import { SYNONYMS_HEALTH_AND_SCIENCE } from './synonyms-health-and-science.ts';
import { SYNONYMS_INSTITUTIONS_AND_OFFICES } from './synonyms-institutions-and-offices.ts';
import { SYNONYMS_LAW_AND_CRIME } from './synonyms-law-and-crime.ts';
import { SYNONYMS_MEDIA_AND_TECHNOLOGY } from './synonyms-media-and-technology.ts';
import { SYNONYMS_METONYMS } from './synonyms-metonyms.ts';
import { SYNONYMS_MONEY_AND_MARKETS } from './synonyms-money-and-markets.ts';
import { SYNONYMS_MOVEMENT } from './synonyms-movement.ts';
import { SYNONYMS_PEOPLE_AND_SOCIETY } from './synonyms-people-and-society.ts';
import { SYNONYMS_PLACES_AND_THINGS } from './synonyms-places-and-things.ts';
import { SYNONYMS_QUALITIES } from './synonyms-qualities.ts';
import { SYNONYMS_SANCTIONS_AND_MIGRATION } from './synonyms-sanctions-and-migration.ts';
import { SYNONYMS_SPORT } from './synonyms-sport.ts';
import { SYNONYMS_STANCES_AND_THOUGHT } from './synonyms-stances-and-thought.ts';
import { SYNONYMS_TIME_AND_QUANTITY } from './synonyms-time-and-quantity.ts';
import { SYNONYMS_TRADE_WORK_AND_ENERGY } from './synonyms-trade-work-and-energy.ts';
import { SYNONYMS_TRUCE_AND_PROTECTION } from './synonyms-truce-and-protection.ts';
import { SYNONYMS_VERB_FORMS } from './synonyms-verb-forms.ts';
import { SYNONYMS_WAR_AND_WEAPONS } from './synonyms-war-and-weapons.ts';

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
  ...SYNONYMS_GOVERNMENT_AND_OFFICE,
  ...SYNONYMS_ELECTIONS_AND_PROTEST,
  ...SYNONYMS_DIPLOMACY,
  ...SYNONYMS_SANCTIONS_AND_MIGRATION,
  ...SYNONYMS_METONYMS,
  ...SYNONYMS_WAR_AND_WEAPONS,
  ...SYNONYMS_CONTROL_AND_CASUALTIES,
  ...SYNONYMS_TRUCE_AND_PROTECTION,
  ...SYNONYMS_LAW_AND_CRIME,
  ...SYNONYMS_MONEY_AND_MARKETS,
  ...SYNONYMS_TRADE_WORK_AND_ENERGY,
  ...SYNONYMS_HEALTH_AND_SCIENCE,
  ...SYNONYMS_PEOPLE_AND_SOCIETY,
  ...SYNONYMS_MEDIA_AND_TECHNOLOGY,
  ...SYNONYMS_DISASTERS_AND_WEATHER,
  ...SYNONYMS_SPORT,
  ...SYNONYMS_CULTURE_AND_RELIGION,
  ...SYNONYMS_FEELINGS,
  ...SYNONYMS_STANCES_AND_THOUGHT,
  ...SYNONYMS_MOVEMENT,
  ...SYNONYMS_GROWTH_AND_CHANGE,
  ...SYNONYMS_CAUSE_AND_EFFECT,
  ...SYNONYMS_GIVING_AND_ACTING,
  ...SYNONYMS_INSTITUTIONS_AND_OFFICES,
  ...SYNONYMS_GENERAL_NOUNS,
  ...SYNONYMS_QUALITIES,
  ...SYNONYMS_TIME_AND_QUANTITY,
  ...SYNONYMS_PLACES_AND_THINGS,
  ...SYNONYMS_VERB_FORMS,
];
