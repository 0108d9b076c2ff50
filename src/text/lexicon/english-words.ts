import { ENGLISH_ADJECTIVES_AND_NUMBERS_AND_TIME } from './english-adjectives-and-numbers-and-time.ts';
import { ENGLISH_ECONOMY_AND_ENERGY } from './english-economy-and-energy.ts';
import { ENGLISH_GENERAL_NOUNS } from './english-general-nouns.ts';
import { ENGLISH_GENERAL_VERBS } from './english-general-verbs.ts';
import { ENGLISH_LAW_AND_CRIME } from './english-law-and-crime.ts';
import { ENGLISH_POLITICS_AND_DIPLOMACY } from './english-politics-and-diplomacy.ts';
import type { EnglishRow } from './english-row.ts';
import { ENGLISH_SOCIETY_HEALTH_SCIENCE } from './english-society-health-science.ts';
import { ENGLISH_SPEECH_AND_THOUGHT } from './english-speech-and-thought.ts';
import { ENGLISH_SPORT_AND_CULTURE } from './english-sport-and-culture.ts';
import { ENGLISH_WAR_AND_SECURITY } from './english-war-and-security.ts';

/** All tables of English words, by the news they come from. Names of people and places stand in tables of their own. */
export const ENGLISH_WORDS: readonly EnglishRow[] = [
  ...ENGLISH_POLITICS_AND_DIPLOMACY,
  ...ENGLISH_WAR_AND_SECURITY,
  ...ENGLISH_LAW_AND_CRIME,
  ...ENGLISH_ECONOMY_AND_ENERGY,
  ...ENGLISH_SOCIETY_HEALTH_SCIENCE,
  ...ENGLISH_SPORT_AND_CULTURE,
  ...ENGLISH_SPEECH_AND_THOUGHT,
  ...ENGLISH_GENERAL_VERBS,
  ...ENGLISH_GENERAL_NOUNS,
  ...ENGLISH_ADJECTIVES_AND_NUMBERS_AND_TIME,
];
