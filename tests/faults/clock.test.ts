import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDay } from '../../src/serving/day-watch.ts';

const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 4, 3, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often another day has begun, until the test is over. */
function days() {
  const begun = vi.fn();
  const watch = watchDay(begun);
  return { begun, watch };
}

test('the day of a paper that may be of today begins once in a day', () => {
  const { begun, watch } = days();
  vi.advanceTimersByTime(48 * HOUR);
  expect(begun).toHaveBeenCalledTimes(2);
  watch.close();
});

test.each([Date.UTC(2031, 0, 1), 0])('a clock that is set to %d ms since 1970 begins another', (now) => {
  const { begun, watch } = days();
  vi.setSystemTime(now);
  vi.advanceTimersByTime(60_000);
  expect(begun).toHaveBeenCalledTimes(1);
  watch.close();
});

test('after the end no day begins', () => {
  const { begun, watch } = days();
  watch.close();
  vi.advanceTimersByTime(48 * HOUR);
  expect(begun).not.toHaveBeenCalled();
});
