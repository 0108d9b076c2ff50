/** How the archive stands, as the page asks for it: whether it is still being read, and for how many seconds. */
export interface OpeningState {
  readonly opening: boolean;
  readonly seconds: number;
}

/** Tells how long something has been opening; what was never opened is open. */
export function openingState(opened: Promise<unknown> | null): () => OpeningState {
  const start = performance.now();
  let opening = opened !== null;
  const end = () => {
    opening = false;
  };
  opened?.then(end, end);
  return () => ({ opening, seconds: opening ? Math.floor((performance.now() - start) / 1000) : 0 });
}
