import { describe, expect, it } from 'vitest';
import { type Correction, parseMeetings } from '../../src/corpus/meetings-file.ts';
import { findMeetings } from '../../src/meetings/find-meetings.ts';
import { article, told } from './told.ts';

const read = (text: string) => parseMeetings(text, 'meetings.yaml');

describe('the file of meetings', () => {
  it('gives what a keeper knows better', () => {
    const text = [
      '# لقاءات',
      '- id: 2015-07-02-vienna',
      '  names: [لقاء الغاز]',
      '  date: 2015-07-01',
      '  place: لوزان',
    ].join('\n');
    expect(read(text)).toEqual({
      faults: [],
      corrections: [
        {
          id: '2015-07-02-vienna',
          title: null,
          names: ['لقاء الغاز'],
          date: '2015-07-01',
          place: 'لوزان',
          participants: null,
          same: [],
          shown: true,
        },
      ],
    });
  });

  it('is nothing where it is empty', () => {
    expect(read('# nothing yet\n')).toEqual({ corrections: [], faults: [] });
  });

  it.each([
    ['no id', '- place: فيينا', 1, 'id is missing'],
    ['a date that is none', '- id: a\n  date: July', 2, 'date is no date: «July»'],
    ['an unknown field', '- id: a\n  plase: فيينا', 2, 'there is no field «plase»'],
    ['an id twice', '- id: a\n- id: a', 2, '«a» stands already on line 1'],
    ['neither true nor false', '- id: a\n  shown: no', 2, 'shown is neither true nor false: «no»'],
    ['a line of no entry', 'id: a', 1, 'the line belongs to no meeting'],
  ])('tells of %s', (_, text, line, what) => {
    const { corrections, faults } = read(text);
    expect(corrections).toEqual([]);
    expect(faults.map((fault) => [fault.line, fault.what])).toEqual([[line, what]]);
  });
});

describe('a correction', () => {
  const articles = [
    article(
      'a',
      'لقاء فيينا',
      ['التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.'],
      {
        published: '2015-07-03',
      },
    ),
    article(
      'b',
      'لقاء لوزان',
      ['التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في لوزان أمس.'],
      {
        published: '2015-07-10',
      },
    ),
  ];
  const [lausanne = '', vienna = ''] = told(articles).meetings.map(({ id }) => id);
  const with_ = (text: string) => {
    const corrections: readonly Correction[] = read(text).corrections;
    return told(articles, [], corrections).meetings;
  };

  it('names a meeting, which is found by that name', () => {
    const meetings = with_(`- id: ${vienna}\n  names: [قمة الغاز]\n  title: لقاء الغاز في فيينا`);
    expect(findMeetings('قمة الغاز', meetings)).toMatchObject({
      kind: 'one',
      meeting: { id: vienna, title: 'لقاء الغاز في فيينا' },
    });
  });

  it('puts day and place right, and the title with them', () => {
    const meeting = with_(`- id: ${vienna}\n  date: 2015-06-30\n  place: جنيف`).find(({ id }) => id === vienna);
    expect(meeting?.when).toEqual({ date: '2015-06-30', basis: 'stated', ground: null });
    expect(meeting?.title).toContain('في جنيف، 30 حزيران/يونيو 2015');
  });

  it('makes two meetings one', () => {
    const meetings = with_(`- id: ${vienna}\n  same: [${lausanne}]`);
    expect(meetings.map(({ id, reports }) => [id, reports])).toEqual([[vienna, 2]]);
  });

  it('takes out what is no meeting', () => {
    expect(with_(`- id: ${vienna}\n  shown: false`).map(({ id }) => id)).toEqual([lausanne]);
  });
});
