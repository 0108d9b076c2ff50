import { describe, expect, it } from 'vitest';
import type { Answer, PassageBlock } from '../../src/commands/answer.ts';
import { meetings } from '../../src/commands/meetings-list.ts';
import { summary } from '../../src/commands/summary.ts';
import { suggestFocus, suggestMeetings } from '../../src/commands/summary-suggestions.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const AGREED = 'وأكد شتاينماير أنه اتفق مع نظيره الفرنسي على عقد مؤتمر حول ليبيا.';
const DIFFERED = 'واعترف شتاينماير ببقاء خلافات بين برلين وباريس حول أسعار الغاز.';
const PRIOR = 'وأضاف أن العقوبات على روسيا لن ترفع قبل نهاية العام.';
const LIBRARY = new Library([
  article({
    slug: 'vienna',
    title: 'فابيوس وشتاينماير في فيينا',
    published: '2015-07-03',
    paragraphs: [
      'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.',
      'وقال فابيوس بعد لقائه شتاينماير إن بلاده تدعم نشر مراقبين على حدود أوكرانيا.',
      PRIOR,
      AGREED,
      DIFFERED,
    ],
  }),
  article({
    slug: 'paris',
    title: 'شتاينماير في باريس',
    source: 'سانا',
    published: '2016-03-10',
    paragraphs: [
      'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في باريس أمس.',
      'وقال فابيوس بعد لقائه شتاينماير إن أسعار القمح ارتفعت هذا العام.',
    ],
  }),
]);
const [PARIS = '', VIENNA = ''] = LIBRARY.meetings.meetings.map(({ title }) => title);

function answer(options: Record<string, string | boolean>): Answer {
  return summary.run({ options, language: 'ar' }, LIBRARY);
}

function shown(given: Answer): PassageBlock[] {
  return given.blocks.filter((block) => block.kind === 'passage');
}

function notices(given: Answer): string[] {
  return given.blocks.flatMap((block) => (block.kind === 'notice' ? block.text : []));
}

describe('/summary', () => {
  it('shows the points of a meeting, what they agreed on and where they differed under headings of their own', () => {
    const given = answer({ meeting: 'لقاء فيينا', length: 'كامل' });
    expect(given.outcome).toBe('answered');
    const headed = new Map(shown(given).map(({ passage, claim }) => [passage.text, claim]));
    expect(headed.get(AGREED)).toBe('ما اتفقوا عليه');
    expect(headed.get(DIFFERED)).toBe('ما اختلفوا فيه');
  });

  it('names the speaker of a sentence that does not name him', () => {
    const block = shown(answer({ meeting: 'فيينا', length: 'full' })).find(({ passage }) => passage.text === PRIOR);
    expect(block?.said?.speaker).toBe('لوران فابيوس');
  });

  it('says when, where and who above, and by which topics', () => {
    const [about, topics] = notices(answer({ meeting: 'فيينا', length: 'كامل' }));
    expect(about).toMatch(/^2 تموز\/يوليو 2015 · فيينا · المشاركون: .*لوران فابيوس.* · المصادر: «الثورة»$/u);
    expect(topics).toMatch(/^الموضوعات: .* · ما اتفقوا عليه · ما اختلفوا فيه$/u);
  });

  it('is short where nothing else is asked for, and says how to see more', () => {
    const more = 'هذا ملخص قصير، واختر الطول «كامل» لأكثر منه.';
    expect(notices(answer({ meeting: 'فيينا' }))).toContain(more);
    expect(notices(answer({ meeting: 'فيينا', length: 'كامل' }))).not.toContain(more);
  });

  it('keeps to a topic', () => {
    const given = answer({ meeting: 'فيينا', focus: 'الغاز' });
    expect(shown(given).map(({ passage }) => passage.text)).toEqual([DIFFERED]);
    expect(notices(given)).toContain('عن «الغاز» وحده.');
  });

  it('shows nothing for a topic that was not spoken of', () => {
    const given = answer({ meeting: 'فيينا', focus: 'فنزويلا' });
    expect(given).toMatchObject({
      outcome: 'refused',
      heading: 'لا أجد في ما كُتب عن هذا اللقاء شيئًا عن «فنزويلا».',
      blocks: [],
    });
  });

  it('asks which of several meetings is meant', () => {
    const given = answer({ meeting: 'فابيوس وشتاينماير' });
    expect(given).toMatchObject({ outcome: 'told', heading: '«فابيوس وشتاينماير» اسمٌ لأكثر من لقاء:' });
    expect(notices(given)).toEqual([
      `• ${PARIS}`,
      `• ${VIENNA}`,
      'زد على الاسم سنةً أو شهرًا أو شخصًا، أو اكتب عنوان اللقاء كما هو هنا.',
    ]);
  });

  it('finds a meeting by its title as it was listed', () => {
    expect(shown(answer({ meeting: PARIS })).every(({ passage }) => passage.article.slug === 'paris')).toBe(true);
    expect(answer({ meeting: PARIS }).outcome).toBe('answered');
  });

  it('tells what there is where no meeting goes by the name', () => {
    const given = answer({ meeting: 'لقاء ماكرون' });
    expect(given).toMatchObject({ outcome: 'refused', heading: 'لا أعرف في الأرشيف لقاءً باسم «لقاء ماكرون».' });
    expect(notices(given)).toEqual(['مما في الأرشيف من لقاءات:', `• ${PARIS}`, `• ${VIENNA}`]);
  });

  it('says which lengths it knows', () => {
    expect(answer({ meeting: 'فيينا', length: 'ذراع' })).toMatchObject({
      outcome: 'misused',
      heading: '«ذراع» ليس طولًا أعرفه. اكتب: قصير، أو كامل.',
    });
  });

  it('answers in the language of what was typed', () => {
    expect(answer({ meeting: 'Macron talks' }).heading).toBe('No meeting in the archive goes by “Macron talks”.');
  });
});

describe('what may be asked next of a summary', () => {
  it('is all of it, the words of those who met, and what was written', () => {
    const { offers } = answer({ meeting: 'فيينا' });
    expect(offers?.map(({ label, command, options }) => [label, command, options])).toEqual([
      ['الملخص كاملًا', 'summary', { meeting: VIENNA, length: 'full' }],
      ['أقوال فابيوس', 'said', { who: 'لوران فابيوس', from: '2015-07-02', to: '2015-07-02' }],
      ['أقوال شتاينماير', 'said', { who: 'فرانك شتاينماير', from: '2015-07-02', to: '2015-07-02' }],
      ['ما كُتب عنه: مقال واحد', 'meetings', { about: VIENNA }],
    ]);
  });

  it('is the short form of a full one, and the whole of one topic', () => {
    const { offers } = answer({ meeting: 'فيينا', length: 'كامل', focus: 'الغاز' });
    expect(offers?.slice(0, 2).map(({ label, options }) => [label, options])).toEqual([
      ['الملخص القصير', { meeting: VIENNA, focus: 'الغاز' }],
      ['كل ما بُحث', { meeting: VIENNA, length: 'full' }],
    ]);
  });

  it('leads to words that the archive has', () => {
    const said = answer({ meeting: 'فيينا' }).offers?.find(({ command }) => command === 'said');
    expect(LIBRARY.said(said?.options ?? {}).settled.map(({ paragraph }) => paragraph.text)).toContain(PRIOR);
  });

  it('is in a file, all of it, where little is shown', () => {
    const full = shown(answer({ meeting: 'فيينا', length: 'full' })).map(({ passage }) => passage.text);
    const whole = answer({ meeting: 'فيينا' }).whole ?? [];
    expect(whole.flatMap((block) => (block.kind === 'passage' ? block.passage.text : []))).toEqual(full);
    expect(answer({ meeting: 'فيينا', length: 'full' }).whole).toBeUndefined();
  });
});

describe('/summary of a name that fits none', () => {
  it('tells the nearest, each on a button', () => {
    const given = answer({ meeting: 'لقاء فابيوس وماكرون' });
    expect(given.outcome).toBe('refused');
    expect(notices(given)).toEqual(['أقرب ما في الأرشيف إليه:', `• ${PARIS}`, `• ${VIENNA}`]);
    expect(given.offers?.map(({ label }) => label)).toEqual([PARIS, VIENNA]);
  });
});

describe('a large archive whose meetings are not found yet', () => {
  const many = Array.from({ length: 101 }, (_, at) =>
    article({ slug: `wheat-${at}`, paragraphs: ['ارتفعت أسعار القمح في الأسواق العالمية.'] }),
  );

  it.each([
    ['/summary', summary, { meeting: 'فيينا' }],
    ['/meetings', meetings, {}],
  ] as const)('keeps nobody waiting: %s', (_, command, options) => {
    const library = new Library(many);
    expect(command.run({ options, language: 'ar' }, library).heading).toBe(
      'ما زالت اللقاءات تُستخرج من مقالات الأرشيف. أعد السؤال بعد قليل.',
    );
    expect(library.hasMeetings).toBe(false);
    expect(suggestMeetings('في', library, {})).toEqual([]);
  });
});

describe('/meetings', () => {
  const lists = (given: Answer) =>
    given.blocks.flatMap((block) => (block.kind === 'list' ? [[block.title, block.lines]] : []));

  it('lists the meetings year by year, the newest first', () => {
    const given = meetings.run({ options: {}, language: 'ar' }, LIBRARY);
    expect(given).toMatchObject({ outcome: 'told', heading: 'في الأرشيف لقاءان، الأحدث أولًا:' });
    expect(lists(given)).toEqual([
      ['2016', [PARIS]],
      ['2015', [VIENNA]],
    ]);
    expect(given.offers?.map(({ command, options }) => [command, options])).toEqual([
      ['summary', { meeting: PARIS }],
      ['summary', { meeting: VIENNA }],
    ]);
  });

  it('keeps to a person, a place or a time', () => {
    const given = meetings.run({ options: { about: 'فابيوس' }, language: 'ar' }, LIBRARY);
    expect(given.heading).toBe('لقاءات «فابيوس» في الأرشيف: 2، الأحدث أولًا:');
    expect(meetings.run({ options: { about: 'ماكرون' }, language: 'ar' }, LIBRARY).outcome).toBe('refused');
  });

  it('shows of one what each article says of it, the word of meeting marked', () => {
    const given = meetings.run({ options: { about: VIENNA }, language: 'ar' }, LIBRARY);
    expect(given.heading).toBe(`${VIENNA}، في مقال واحد:`);
    const [block] = shown(given);
    expect(block?.passage.article.slug).toBe('vienna');
    expect(block?.highlights.map(({ start, end }) => block.passage.text.slice(start, end))).toEqual(['التقى']);
    expect(given.offers?.map(({ command }) => command)).toEqual(['summary']);
  });
});
describe('suggestions of meetings', () => {
  it('are titles in which what was typed begins a word', () => {
    expect(suggestMeetings('باري', LIBRARY, {})).toEqual([PARIS]);
  });

  it('are people and topics of the meeting that is meant', () => {
    expect(suggestFocus('شتا', LIBRARY, { meeting: 'فيينا' })).toEqual(['فرانك شتاينماير']);
    expect(suggestFocus('شتا', LIBRARY, {})).toEqual([]);
  });
});
