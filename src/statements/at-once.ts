/** What steps come to that nobody else needs to be let in between. */
export function atOnce<Made>(making: Generator<void, Made>): Made {
  for (let step = making.next(); ; step = making.next()) if (step.done) return step.value;
}
