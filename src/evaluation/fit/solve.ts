/** A square matrix, row by row. */
type Matrix = readonly Float64Array[];

/**
 * The vector that a symmetric, positive definite matrix takes to `right`, by Cholesky's decomposition.
 *
 * @throws RangeError where the matrix is none such.
 */
export function solve(matrix: Matrix, right: Float64Array): Float64Array {
  const root = rootOf(matrix);
  const size = right.length;
  const down = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    down[row] = (cell(right, row) - dot(root, row, down, row)) / cell(root[row], row);
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = cell(down, row);
    for (let later = row + 1; later < size; later++) rest -= cell(root[later], row) * cell(solution, later);
    solution[row] = rest / cell(root[row], row);
  }
  return solution;
}

/** The lower triangle that times itself gives the matrix. */
function rootOf(matrix: Matrix): Float64Array[] {
  const root: Float64Array[] = [];
  for (const [row, values] of matrix.entries()) {
    const line = new Float64Array(matrix.length);
    root.push(line);
    for (let column = 0; column <= row; column++) {
      const rest = cell(values, column) - dot(root, column, line, column);
      if (row !== column) line[column] = rest / cell(root[column], column);
      else if (rest > 0) line[column] = Math.sqrt(rest);
      else throw new RangeError(`the matrix is not positive definite in row ${row}`);
    }
  }
  return root;
}

/** The product of the first `count` numbers of a row with those of a line. */
function dot(rows: Matrix, row: number, line: Float64Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += cell(rows[row], at) * cell(line, at);
  return sum;
}

function cell(line: Float64Array | undefined, at: number): number {
  return line?.[at] ?? 0;
}
