import { describe, expect, it } from 'vitest';
import { archive } from '../../src/commands/archive.ts';
import { type Gap, unansweredIn } from '../../src/commands/gap.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { commandContract } from './command.contract.ts';

const LIBRARY = new Library([article({ published: '2015-05-13', paragraphs: ['قال لافروف نعم.'] })]);

function refused(question: string): Gap {
  return { why: 'refused', command: 'ask', options: { question }, server: '1', voter: null };
}

function voted(question: string, voter: string): Gap {
  return { ...refused(question), why: 'voted', voter };
}

commandContract(archive);

describe('/archive', () => {
  it('tells what the archive holds', () => {
    const answer = archive.run({ options: {}, language: 'ar', keeper: { gaps: [] } }, LIBRARY);
    expect(answer).toMatchObject({ outcome: 'told', private: true });
    expect(answer.heading).toBe('في الأرشيف مقال واحد من مصدر واحد، من عام 2015.');
  });

  it('lists what was asked in vain', () => {
    const gaps = [
      refused('أين فنزويلا؟'),
      voted('من التقى بوتين؟', 'a'),
      voted('من التقى بوتين؟', 'b'),
      refused('أين فنزويلا؟'),
    ];
    const { blocks } = archive.run({ options: { gaps: true }, language: 'ar', keeper: { gaps } }, LIBRARY);
    expect(blocks.map((block) => block.kind === 'notice' && block.text)).toEqual([
      'بقي من دون جواب: سؤالان.',
      '«أين فنزويلا؟» · لم يُجب مرتين',
      '«من التقى بوتين؟» · قيل «ليس جوابًا» مرتين',
    ]);
  });

  it('tells nobody else anything', () => {
    const answer = archive.run({ options: { gaps: true }, language: 'ar', keeper: null }, LIBRARY);
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
