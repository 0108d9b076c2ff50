import type { FitReport } from './fit-figures.ts';
import type { FieldWeights } from './reweighted-index.ts';

/** The fitted numbers as they stand in `src/search/weights.ts`. */
export function weightsSource({ weights, gate, enough }: FitReport): string {
  return [
    'export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {',
    ...linesOf(weights),
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

export function fieldsSource(weights: FieldWeights): string {
  const fields = Object.entries(weights).map(([field, weight]) => `${field}: ${weight}`);
  return `export const FIELD_WEIGHTS = { ${fields.join(', ')} };`;
}

function linesOf(weights: Readonly<Record<string, number>>): string[] {
  return Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
}
