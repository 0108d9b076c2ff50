import { describe, expect, it } from 'vitest';
import { archiveGaps } from '../../src/commands/archive-gaps.ts';
import { type Gap, unansweredIn } from '../../src/commands/gap.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([article({ published: '2015-05-13', paragraphs: ['قال لافروف نعم.'] })]);

function refused(question: string): Gap {
  return { why: 'refused', command: 'ask', options: { question }, server: '1', voter: null };
}

function voted(question: string, voter: string): Gap {
  return { ...refused(question), why: 'voted', voter };
}

describe('/archive-gaps', () => {
  it('lists what was asked in vain', () => {
    const gaps = [
      refused('أين فنزويلا؟'),
      voted('من التقى بوتين؟', 'a'),
      voted('من التقى بوتين؟', 'b'),
      refused('أين فنزويلا؟'),
    ];
    const { heading, blocks } = archiveGaps.run(
      { options: {}, language: 'ar', keeper: { gaps, mayChange: false } },
      LIBRARY,
    );
    expect(heading).toBe('بقي من دون جواب: سؤالان.');
    expect(blocks).toEqual([
      {
        kind: 'list',
        title: 'الأسئلة',
        lines: ['«أين فنزويلا؟» · بقي من دون جواب مرتين', '«من التقى بوتين؟» · قيل «ليس جوابًا» مرتين'],
      },
    ]);
  });

  it('says so where nothing was asked in vain, and where nothing is kept', () => {
    const heading = (gaps: Gap[] | null) =>
      archiveGaps.run({ options: {}, language: 'ar', keeper: { gaps, mayChange: false } }, LIBRARY).heading;
    expect(heading([])).toBe('لم يُسأل هنا سؤال بقي من دون جواب.');
    expect(heading(null)).toBe('لا تُحفظ الأسئلة التي بقيت من دون جواب، إذ لم يُعيَّن للبوت مجلد لها.');
  });

  it('tells nobody else anything', () => {
    const answer = archiveGaps.run({ options: {}, language: 'ar', keeper: null }, LIBRARY);
    expect(answer).toMatchObject({ outcome: 'misused', private: true, blocks: [] });
    expect(answer.heading).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
  });
});

describe('unansweredIn', () => {
  it('counts the votes of one person on one message once', () => {
    expect(unansweredIn([voted('من؟', 'a'), voted('من؟', 'a'), voted('من؟', 'b'), refused('من؟')])).toEqual([
      { question: 'من؟', refused: 1, votes: 2 },
    ]);
  });

  it('puts first what most people missed, of two what was asked last', () => {
    const gaps = [refused('أولًا'), refused('ثانيًا'), refused('ثالثًا'), refused('أولًا')];
    expect(unansweredIn(gaps).map(({ question }) => question)).toEqual(['أولًا', 'ثالثًا', 'ثانيًا']);
  });
});
