import type { MeasuredArchive } from './archive-of-size.ts';
import type { AskedOf, Derived, PeerFigures, Serving } from './jobs.ts';

/** Everything that was measured of an archive of one size. */
export interface SizeFigures {
  readonly archive: MeasuredArchive;
  readonly derived: Derived;
  readonly serving: Serving;
  readonly asked: Omit<AskedOf, 'asked'>;
  readonly peers: readonly PeerFigures[];
}

/** What is held beyond the texts themselves, a passage, in bytes. */
export function bytesAPassage({ asked, derived }: SizeFigures): number {
  return (asked.livingBytes - derived.textBytes) / derived.passages;
}
