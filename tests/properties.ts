/** The cases that every machine tries, so that a change is judged and not its luck. */
const USUAL_SEED = 20_151_112;

/**
 * How a property is tried: `usual` times, with the same cases everywhere. Where `PROPERTY_RUNS` (or the variable that is named) is set, that often,
 * with other cases each time: a failure prints the seed that brings it back.
 */
export function properties(usual: number, variable = 'PROPERTY_RUNS'): { numRuns: number; seed?: number } {
  const asked = Number(process.env[variable]);
  return asked > 0 ? { numRuns: asked } : { numRuns: usual, seed: USUAL_SEED };
}

/** In milliseconds, for a property that takes long even where it is tried as often as usual: more than any machine needs. */
export const PATIENCE = 3_600_000;
