import { describe, expect, it } from 'vitest';
import { FairUse } from '../../src/message/fair-use.ts';
import { ANOTHER, ASKER } from './desk-calls.ts';

const RATES = { person: { burst: 3, perSecond: 0.5 }, server: { burst: 5, perSecond: 1 } };
const ASK = { by: ASKER, kind: 'command' } as const;

/** How long each of some calls at one time has to wait, in seconds. */
function waits(fairUse: FairUse, times: number, now: number, call: Parameters<FairUse['admit']>[0] = ASK): number[] {
  return Array.from({ length: times }, () => fairUse.admit(call, now));
}

describe('FairUse', () => {
  it('admits what comes at once up to the burst, then tells how long to wait', () => {
    expect(waits(new FairUse(RATES), 5, 1000)).toEqual([0, 0, 0, 2, 2]);
  });

  it('admits again as time goes by', () => {
    const fairUse = new FairUse(RATES);
    waits(fairUse, 3, 1000);
    expect(waits(fairUse, 1, 2000)).toEqual([1]);
    expect(waits(fairUse, 2, 3000)).toEqual([0, 2]);
  });

  it('leaves others their own', () => {
    const fairUse = new FairUse(RATES);
    waits(fairUse, 3, 1000);
    expect(waits(fairUse, 1, 1000, { ...ASK, by: ANOTHER })).toEqual([0]);
  });

  it('holds a server to its share, however many ask in it', () => {
    const fairUse = new FairUse(RATES);
    waits(fairUse, 3, 1000);
    expect(waits(fairUse, 3, 1000, { ...ASK, by: ANOTHER })).toEqual([0, 0, 1]);
    expect(waits(fairUse, 1, 1000, { ...ASK, by: { ...ANOTHER, server: 'elsewhere' } })).toEqual([0]);
  });

  it('counts ten suggestions for one question', () => {
    const fairUse = new FairUse(RATES);
    waits(fairUse, 2, 1000);
    expect(waits(fairUse, 10, 1000, { ...ASK, kind: 'suggest' }).every((wait) => wait === 0)).toBe(true);
    expect(waits(fairUse, 1, 1000)).not.toEqual([0]);
  });

  it('asks nothing of whoever runs the bot', () => {
    expect(waits(new FairUse(RATES), 9, 1000, { kind: 'command' })).toEqual(Array(9).fill(0));
  });
});
