import { describe, expect, it } from 'vitest';
import { keptTraces, thawTraces } from '../../src/library/kept-traces.ts';
import { Library } from '../../src/library.ts';
import type { Meeting } from '../../src/meetings/meeting.ts';
import { makingMeetings } from '../../src/meetings/meetings.ts';
import { article } from '../meetings/told.ts';

const ARTICLES = [
  article(
    'vienna',
    'فابيوس يلتقي شتاينماير',
    [
      'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.',
      'وقال فابيوس بعد لقائه شتاينماير إن بلاده تدعم نشر مراقبين على حدود أوكرانيا.',
    ],
    { published: '2015-07-03' },
  ),
  article('wheat', 'أسعار القمح', ['ارتفعت أسعار القمح في الأسواق العالمية.'], { published: '2015-07-03' }),
];

/** What a meeting says, whatever its traces are made of. */
function told({ traces, ...meeting }: Meeting) {
  return {
    ...meeting,
    traces: traces.map(({ article: { slug }, paragraph, sentence, cue }) => ({ slug, paragraph, sentence, cue })),
  };
}

describe('where articles tell of meetings', () => {
  it('leads to the same meetings when it was kept', () => {
    const library = new Library(ARTICLES);
    const { meetings } = library.meetings;
    const kept = structuredClone(keptTraces(library.traces ?? []));
    const making = makingMeetings(
      ARTICLES.map((each) => thawTraces(kept, each)),
      [],
    );
    let step = making.next();
    while (!step.done) step = making.next();
    expect(meetings.map(({ id }) => id)).toEqual(['2015-07-02-vienna-fabius-steinmeier']);
    expect(step.value.map(told)).toEqual(meetings.map(told));
  });

  it('keeps nothing of an article that tells of none', () => {
    const library = new Library(ARTICLES);
    library.meetings;
    expect([...keptTraces(library.traces ?? []).keys()]).toEqual(['vienna']);
  });

  it('is found in steps, between which others may ask', () => {
    const library = new Library(ARTICLES);
    let steps = 0;
    for (const _ of library.makingMeetings()) steps++;
    // Each article is learnt, read for statements and read for meetings, and its meetings are told apart.
    expect(steps).toBe(4 * ARTICLES.length);
    expect(library.hasMeetings).toBe(true);
  });
});
