import { describe, expect, it } from 'vitest';
import { meetingOffers } from '../../src/commands/meeting-offers.ts';
import type { Meeting } from '../../src/meetings/meeting.ts';

function meeting(id: string, title: string): Meeting {
  return {
    id,
    title,
    kind: 'talks',
    standing: 'reported',
    when: null,
    place: 'سوتشي',
    country: null,
    participants: [],
    names: [],
    parts: [],
    articles: [],
    reports: 0,
    traces: [],
  };
}

const SOCHI = meeting('2015-05-12-sochi', 'لقاء كيري وبوتين في سوتشي، 12 أيار/مايو 2015');

describe('meetingOffers', () => {
  it('names a meeting by its title, and keeps what else was asked for', () => {
    expect(meetingOffers([SOCHI], { focus: 'سوريا' }, { language: 'ar' })).toEqual([
      { label: SOCHI.title, command: 'summary', options: { meeting: SOCHI.title, focus: 'سوريا' }, isInstead: true },
    ]);
  });

  it('shows the months as the server calls them, and asks by the title as it is', () => {
    const day = { date: '2015-05-12', basis: 'stated', ground: null } as const;
    const [offer] = meetingOffers([{ ...SOCHI, when: day }], {}, { language: 'ar', months: 'moroccan' });
    expect(offer?.label).toBe('لقاء كيري وبوتين في سوتشي، 12 ماي 2015');
    expect(offer?.options.meeting).toBe(SOCHI.title);
  });

  it.each([
    ['in English', [SOCHI], 'en'],
    ['of two that share a title', [SOCHI, { ...SOCHI, id: '2015-05-12-sochi-2' }], 'ar'],
    ['of a long title', [{ ...SOCHI, title: 'لقاء '.repeat(30) }], 'ar'],
  ] as const)('names it by its id %s', (_, meetings, language) => {
    expect(meetingOffers(meetings, {}, { language })[0]?.options).toEqual({ meeting: '2015-05-12-sochi' });
  });
});
