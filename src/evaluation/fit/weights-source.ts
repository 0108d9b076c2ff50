import type { Fit } from './fit.ts';

/** The fitted numbers as they stand in `src/search/weights.ts`. */
export function weightsSource({ ranking, gate, enough }: Fit): string {
  return [
    'export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {',
    ...linesOf(ranking.weights),
    '};',
    '',
    'export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {',
    ...linesOf(gate.weights),
    '};',
    `export const SIGN_BIAS = ${gate.bias};`,
    '',
    `export const ENOUGH = ${enough};`,
  ].join('\n');
}

function linesOf(weights: Readonly<Record<string, number>>): string[] {
  return Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
}
