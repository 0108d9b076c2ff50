import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from './read-json.ts';

const OWN = join(import.meta.dirname, '../../tests/gold/meetings.dev.json');
const REMEDY = 'write the meetings in the form of tests/gold/meetings.dev.json';

/** What a summary ought to hold: an editor's words for it, and words of the page that say it. */
const MarkedPoint = z.object({ point: z.string(), evidence: z.string() });

/** What is needed of a meeting that was marked by hand; there may be more. */
const MarkedMeeting = z.object({
  id: z.string(),
  /** What people call it. */
  names: z.array(z.string()),
  /** Names that fit another meeting as well. */
  ambiguous_names: z.array(z.string()),
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an interval of two of these. */
  date: z.string(),
  /** The pages that report on it. */
  files: z.array(z.string()),
  key_points: z.array(MarkedPoint.extend({ topic: z.string() })),
  agreements: z.array(MarkedPoint),
  disagreements: z.array(MarkedPoint),
});

export type MarkedPoint = z.infer<typeof MarkedPoint>;
export type MarkedMeeting = z.infer<typeof MarkedMeeting>;

/** The project's own meetings, or others. @throws FailureError where the file is missing or of another form. */
export function readMarkedMeetings(file: string = OWN): Promise<MarkedMeeting[]> {
  return readJson(file, z.array(MarkedMeeting), REMEDY);
}
