/** How far each column spreads (its standard deviation), for weighing columns of all sizes alike; 1 where it never changes. */
export function spreadsOf(rows: readonly Float64Array[]): Float64Array {
  const size = rows[0]?.length ?? 0;
  return Float64Array.from({ length: size }, (_, column) => spreadOf(rows.map((row) => row[column] ?? 0)) || 1);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Each number by its own divisor. */
export function divided(row: Float64Array, by: Float64Array): Float64Array {
  return row.map((value, at) => value / (by[at] ?? 1));
}
