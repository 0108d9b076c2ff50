import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from './read-json.ts';

/** The meetings of the archive, marked by two annotators. */
const OWN = ['meetings.dev.json', 'meetings.own.json'].map((name) =>
  join(import.meta.dirname, '../../tests/gold', name),
);
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
export async function readMarkedMeetings(file?: string): Promise<MarkedMeeting[]> {
  const files = file === undefined ? OWN : [file];
  return (await Promise.all(files.map((each) => readJson(each, z.array(MarkedMeeting), REMEDY)))).flat();
}
