import { describe, expect, it } from 'vitest';
import type { Answer, PassageBlock } from '../../src/commands/answer.ts';
import { said } from '../../src/commands/said.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { KERRY, LAVROV } from '../statements/stated.ts';

const LIBRARY = new Library(
  [
    article({
      slug: '2015-sochi',
      source: 'الثورة',
      published: '2015-05-13',
      event: { place: 'سوتشي', date: '2015-05-12' },
      paragraphs: [
        'وقال وزير الخارجية الروسي سيرغي لافروف إن الهدنة في حلب صامدة.',
        'ونقلت وكالة تاس عن لافروف قوله إن العقوبات تضر بالجميع.',
        'وقال وزير الخارجية الأميركي جون كيري: «موقف لافروف من الهدنة واضح».',
      ],
    }),
    article({
      slug: '2016-hamburg',
      source: 'سانا',
      published: '2016-12-08',
      paragraphs: ['وأعلن سيرغي لافروف أن الهدنة في حلب انتهت.'],
    }),
  ],
  [LAVROV, KERRY],
);

function answer(options: Record<string, string | boolean>): Answer {
  return said.run({ options, language: 'ar' }, LIBRARY);
}

function shown(given: Answer): PassageBlock[] {
  return given.blocks.filter((block) => block.kind === 'passage');
}

function cited(given: Answer): string[] {
  return shown(given).map(({ passage }) => `${passage.article.slug} ¶${passage.paragraph.number}`);
}

function marked(given: Answer): string[] {
  return shown(given).flatMap(({ passage, highlights }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );
}

function notices(given: Answer): string[] {
  return given.blocks.flatMap((block) => (block.kind === 'notice' ? block.text : []));
}

describe('/said', () => {
  it('shows the words of a speaker, the newest event first', () => {
    const given = answer({ who: 'لافروف' });
    expect(given.outcome).toBe('answered');
    expect(given.heading).toBe('في الأرشيف 3 أقوال لـ«سيرغي لافروف»:');
    expect(cited(given)).toEqual(['2016-hamburg ¶1', '2015-sochi ¶1', '2015-sochi ¶2']);
  });

  it('marks what was said, not the sentence around it', () => {
    expect(marked(answer({ who: 'لافروف', about: 'العقوبات' }))).toEqual(['إن العقوبات تضر بالجميع']);
  });

  it('says whether the words are theirs, and through whom they came', () => {
    const [first] = shown(answer({ who: 'لافروف', about: 'العقوبات' }));
    expect(first?.said).toEqual({
      speaker: 'سيرغي لافروف',
      mark: 'منقول بالمعنى',
      chain: ['سيرغي لافروف', 'وكالة تاس', 'الثورة'],
      event: { date: '2015-05-12', place: 'سوتشي' },
    });
  });

  it('looks for the topic in what was said, not in the name of whoever said it', () => {
    expect(cited(answer({ about: 'لافروف' }))).toEqual(['2015-sochi ¶3']);
  });

  it('shows who spoke on a topic, by person', () => {
    const given = answer({ about: 'الهدنة' });
    expect(given.heading).toBe('قيل عن «الهدنة» في الأرشيف 3 أقوال لـمتحدثَين:');
    expect(notices(given)).toContain('المتحدثون: «سيرغي لافروف» 2 · «جون كيري» 1');
    expect(shown(given).map((block) => block.said?.speaker)).toEqual(['سيرغي لافروف', 'سيرغي لافروف', 'جون كيري']);
  });

  it('shows what others said of somebody where that is wanted', () => {
    const given = answer({ who: 'لافروف', of: true });
    expect(cited(given)).toEqual(['2015-sochi ¶3']);
    expect(given.heading).toBe('قيل عن «سيرغي لافروف» في الأرشيف قول واحد:');
  });

  it('takes a topic in English', () => {
    expect(cited(answer({ who: 'Lavrov', about: 'sanctions' }))).toEqual(['2015-sochi ¶2']);
  });

  it('takes an office for whoever held it when it was said', () => {
    expect(cited(answer({ who: 'وزير الخارجية الأميركي' }))).toEqual(['2015-sochi ¶3']);
  });

  it.each(['مباشر', 'direct', 'غير مباشر'])('keeps to a kind: %s', (kind) => {
    const isDirect = kind !== 'غير مباشر';
    expect(cited(answer({ about: 'الهدنة', kind }))).toEqual(
      isDirect ? ['2015-sochi ¶3'] : ['2016-hamburg ¶1', '2015-sochi ¶1'],
    );
  });

  it('keeps to the time of the words', () => {
    expect(cited(answer({ who: 'لافروف', from: '2016' }))).toEqual(['2016-hamburg ¶1']);
  });

  it('offers the topics of a speaker and the other view, and from there their own words', () => {
    const offered = (options: Record<string, string | boolean>) =>
      answer(options).offers?.map(({ label, options }) => [label, options.of ?? false]);
    expect(offered({ who: 'لافروف' })?.at(-1)).toEqual(['ما قيل عن «سيرغي لافروف»', true]);
    expect(offered({ who: 'لافروف', of: true })).toEqual([['أقوال «سيرغي لافروف»', false]]);
  });

  it('keeps to a source', () => {
    expect(cited(answer({ who: 'لافروف', source: 'سانا' }))).toEqual(['2016-hamburg ¶1']);
  });
});

describe('the words of those who met', () => {
  const meeting = new Library(
    [
      article({
        slug: '2015-sochi',
        source: 'الثورة',
        published: '2015-05-13',
        paragraphs: [
          'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في سوتشي أمس وبحثا الهدنة.',
          'وقال لافروف إن الهدنة صامدة، مشيرا إلى أن الحوار مستمر.',
          'وقال المتحدث باسم الكرملين دميتري بيسكوف إن الهدنة مهمة.',
        ],
      }),
    ],
    [LAVROV, KERRY],
  );
  const headsOf = (library: Library) =>
    shown(said.run({ options: { about: 'الهدنة' }, language: 'ar' }, library)).map(({ claim, said }) => [
      said?.speaker,
      claim ?? null,
    ]);

  it('stand under the meeting once the meetings are found, and nobody waits for that', () => {
    expect(headsOf(meeting)).toEqual([
      ['سيرغي لافروف', null],
      ['دميتري بيسكوف', null],
    ]);
    expect(meeting.meetings.meetings.map(({ title }) => title)).toHaveLength(1);
    const [{ title } = { title: '' }] = meeting.meetings.meetings;
    expect(headsOf(meeting)).toEqual([
      ['سيرغي لافروف', title],
      ['دميتري بيسكوف', null],
    ]);
  });

  it('stand once where one sentence holds several of them', () => {
    const given = said.run({ options: { who: 'لافروف' }, language: 'ar' }, meeting);
    expect(given.heading).toBe('في الأرشيف قولان لـ«سيرغي لافروف»:');
    expect(cited(given)).toEqual(['2015-sochi ¶2']);
    expect(marked(given)).toEqual(['إن الهدنة صامدة', 'أن الحوار مستمر']);
  });
});

describe('/said that finds nothing', () => {
  it('names who is near where it knows nobody by that name', () => {
    const given = answer({ who: 'لفروك' });
    expect({ outcome: given.outcome, heading: given.heading }).toEqual({
      outcome: 'refused',
      heading: 'لا أعرف في الأرشيف متحدثًا باسم «لفروك».',
    });
    expect(notices(given)).toContain('أقرب الأسماء: «سيرغي لافروف».');
  });

  it('says so of somebody whose words do not fit, and which word of the topic is not in the archive', () => {
    const given = answer({ who: 'كيري', about: 'فنزويلا' });
    expect(given.heading).toBe('لا أجد في الأرشيف قولًا لـ«جون كيري» يوافق طلبك.');
    expect(notices(given)).toContain('لا يرد في الأرشيف: «فنزويلا».');
  });

  it('asks for a name or a topic where it is given neither, and says whose words it has', () => {
    const given = answer({});
    expect(given.outcome).toBe('misused');
    expect(notices(given)).toEqual(['المتحدثون: «سيرغي لافروف» 3 · «جون كيري» 1']);
  });

  it('says which dates and kinds it knows', () => {
    expect(answer({ who: 'لافروف', from: 'أمس' }).outcome).toBe('misused');
    expect(answer({ who: 'لافروف', kind: 'شعر' }).heading).toBe(
      '«شعر» ليس نوعًا أعرفه. اكتب: مباشر، أو غير مباشر، أو مختلط.',
    );
  });

  it('answers in the language of what was typed', () => {
    expect(answer({ who: 'Xyzzy' }).heading).toBe('No speaker in the archive goes by “Xyzzy”.');
  });
});
