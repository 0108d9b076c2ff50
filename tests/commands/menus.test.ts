import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { claimsIn, quotesIn } from '../../src/commands/claims.ts';
import { findSources } from '../../src/commands/find-sources.ts';
import { MENUS } from '../../src/commands/menu.ts';
import { whoSaidThis } from '../../src/commands/who-said-this.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([
  article({
    slug: 'sochi',
    title: 'محادثات سوتشي',
    source: 'الثورة',
    published: '2015-05-13',
    paragraphs: [
      'وقال سيرغي لافروف إن العقوبات الغربية تضر بمصالح الجميع ولا تخدم أحدا.',
      'ونقلت وكالة تاس عن جون كيري قوله إن اتفاق مينسك هو الطريق الأفضل إلى السلام في أوكرانيا.',
      'ووصل الوفد الأميركي إلى مدينة سوتشي صباح الثلاثاء على متن طائرة خاصة.',
    ],
  }),
  article({
    slug: 'harvest',
    source: 'الوقت',
    published: '2016-06-01',
    paragraphs: ['بدأ موسم حصاد القمح في سهول الجزيرة وسط توقعات بإنتاج وفير.'],
  }),
]);

function passagesIn({ blocks }: Answer) {
  return blocks.filter((block) => block.kind === 'passage');
}

describe('claimsIn', () => {
  it('takes the sentences that say something, in their order', () => {
    expect(claimsIn('نعم. وصل الوفد إلى سوتشي صباح الثلاثاء! صحيح؟ وبدأ حصاد القمح في الجزيرة.')).toEqual([
      'وصل الوفد إلى سوتشي صباح الثلاثاء!',
      'وبدأ حصاد القمح في الجزيرة.',
    ]);
  });

  it('leaves out addresses, mentions and marks of Discord', () => {
    expect(claimsIn('> <@123456> **وصل الوفد** إلى سوتشي صباح الثلاثاء https://example.org/a-b')).toEqual([
      'وصل الوفد إلى سوتشي صباح الثلاثاء',
    ]);
  });

  it('takes of a long message no more than twelve', () => {
    expect(claimsIn('وصل الوفد إلى سوتشي صباح الثلاثاء. '.repeat(300))).toHaveLength(12);
  });
});

describe('quotesIn', () => {
  it('takes what stands between quotation marks of any shape', () => {
    expect(quotesIn('قال «العقوبات تضر بالجميع» ثم "الطريق الأفضل إلى السلام" وأكثر')).toEqual([
      'العقوبات تضر بالجميع',
      'الطريق الأفضل إلى السلام',
    ]);
  });

  it('takes the sentences where nothing long enough is quoted', () => {
    expect(quotesIn('قال «نعم»، والعقوبات تضر بمصالح الجميع')).toEqual(['قال «نعم»، والعقوبات تضر بمصالح الجميع']);
  });
});

describe('Find sources', () => {
  const MESSAGE =
    'بدأ حصاد القمح في سهول الجزيرة. ووصل الوفد الأميركي إلى سوتشي صباح الثلاثاء. وتزوج الأمير أمس في البرازيل.';

  it('shows for each claim that the archive knows of a passage, under the claim', () => {
    const answer = findSources.run(MESSAGE, 'ar', LIBRARY);
    expect(answer).toMatchObject({ outcome: 'answered', private: true });
    const best = new Map(
      passagesIn(answer)
        .reverse()
        .map(({ claim, passage }) => [claim, passage.id]),
    );
    expect(best.get('بدأ حصاد القمح في سهول الجزيرة.')).toBe('harvest#1.0');
    expect(best.get('ووصل الوفد الأميركي إلى سوتشي صباح الثلاثاء.')).toBe('sochi#3.0');
    expect(best.size).toBe(2);
    expect(answer.heading).toBe('في الأرشيف ما يتصل ببعض الرسالة، وهو 2 من 3 جمل:');
  });

  it('shows nothing as a source where the archive has none', () => {
    const answer = findSources.run('تزوج الأمير أمس في البرازيل وحضر العرس ملوك كثيرون.', 'ar', LIBRARY);
    expect(answer.outcome).toBe('refused');
    expect(passagesIn(answer)).toEqual([]);
    expect(answer.heading).toBe('لا أجد في الأرشيف ما يكفي ليُعدّ مصدرًا لما في الرسالة.');
  });

  it('answers in the language of the message', () => {
    expect(findSources.run('The delegation married a prince in Brazil yesterday.', 'ar', LIBRARY).language).toBe('en');
  });
});

describe('Who said this?', () => {
  it('finds the statement nearest to the words quoted, with speaker and chain', () => {
    const answer = whoSaidThis.run(
      'قرأت أن «اتفاق مينسك هو أفضل طريق إلى السلام في أوكرانيا»، فمن قالها؟',
      'ar',
      LIBRARY,
    );
    expect(answer.heading).toBe('أقرب ما في الأرشيف قول «جون كيري»:');
    expect(passagesIn(answer)[0]).toMatchObject({
      passage: { paragraph: { number: 2 } },
      said: { speaker: 'جون كيري', chain: ['جون كيري', 'وكالة تاس', 'الثورة'] },
    });
  });

  it('finds words that are not quoted', () => {
    expect(whoSaidThis.run('العقوبات الغربية تضر بمصالح الجميع', 'ar', LIBRARY).heading).toBe(
      'أقرب ما في الأرشيف قول «سيرغي لافروف»:',
    );
  });

  it('names nobody for words that nobody said', () => {
    const answer = whoSaidThis.run('«وصل الوفد الأميركي إلى مدينة سوتشي صباح الثلاثاء»', 'ar', LIBRARY);
    expect(answer).toMatchObject({ outcome: 'refused', heading: 'لا أجد في الأرشيف قولًا قريبًا من هذا.' });
  });
});

describe('a context menu', () => {
  it.each(MENUS.map((menu) => [menu.key, menu] as const))(
    'has a name that Discord takes, in both scripts: %s',
    (_, { label }) => {
      for (const name of Object.values(label)) expect(name).toMatch(/^.{1,32}$/u);
    },
  );

  it.each(MENUS.map((menu) => [menu.key, menu] as const))(
    'answers nobody but the asker, whatever the message: %s',
    (_, menu) => {
      for (const text of [
        '',
        ' ',
        '*'.repeat(4000),
        '«'.repeat(4000),
        'كيري '.repeat(800),
        '\u202e<@1>',
        '. '.repeat(2000),
      ]) {
        expect(menu.run(text, 'ar', LIBRARY).private).toBe(true);
      }
      expect(menu.run('كيري', 'ar', new Library([])).heading).toBe('الأرشيف فارغ: لم تُضف إليه مقالات بعد.');
    },
  );
});
