import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { formatFault } from '../../src/corpus/fault.ts';

const FRONT = ['title: لقاء في سوتشي', 'source: الثورة'];
const BODY = ['قال لافروف إن المحادثات كانت رائعة.'];

/** An article file: its front matter begins on line 2, its first paragraph is on line `front.length + 4`. */
function fileOf(front: readonly string[], body: readonly string[] = BODY): string {
  return ['---', ...front, '---', '', ...body, ''].join('\n');
}

function parse(text: string) {
  return parseArticle(text, { file: 'corpus/a.md', slug: 'a', today: '2026-08-01' });
}

/** `line: what` of each fault. */
function faultsOf(text: string): string[] {
  return parse(text).faults.map(({ line, what }) => `${line}: ${what}`);
}

describe('an article file', () => {
  it('gives what its front matter says', () => {
    const front = [
      'title: "لافروف: المحادثات مع كيري كانت رائعة"',
      'source: الإعلام التقدمي',
      'agencies: [وكالات, تاس]',
      'url: https://example.org/a?b=1',
      'published: 2015-05-13',
      'event: {place: سوتشي, date: 2015-05-12}',
      'original: originals/a.txt',
    ];
    expect(parse(fileOf(front)).article).toEqual({
      slug: 'a',
      title: 'لافروف: المحادثات مع كيري كانت رائعة',
      source: 'الإعلام التقدمي',
      agencies: ['وكالات', 'تاس'],
      url: 'https://example.org/a?b=1',
      published: '2015-05-13',
      approximate: null,
      event: { place: 'سوتشي', date: '2015-05-12' },
      original: 'originals/a.txt',
      paragraphs: [{ number: 1, kind: 'body', text: BODY[0], line: 11 }],
    });
  });

  it('needs no more than a title, a source and a paragraph', () => {
    const { article, faults } = parse(fileOf(FRONT));
    expect(faults).toEqual([]);
    expect(article).toMatchObject({ agencies: [], url: null, published: null, approximate: null, event: null });
  });

  it('keeps a title that looks like a number or a yes', () => {
    expect(parse(fileOf(['title: 2016', 'source: true'])).article).toMatchObject({ title: '2016', source: 'true' });
  });

  it('takes a year as the date of an estimate', () => {
    const front = [...FRONT, 'approximate: {date: 2016, ground: «كانت رائعة»}'];
    expect(parse(fileOf(front)).article?.approximate).toEqual({ date: '2016', ground: '«كانت رائعة»' });
  });

  it('has paragraphs, sub-headings and captions with their credits', () => {
    const body = [
      'وأكد كيري ذلك.',
      '',
      '## لافروف: لا نريد تسييس الموضوع',
      '',
      '*صورة:* بوتين ولافروف وكيري',
      '*المصدر:* RIA NOVOSTI',
      '',
      '*صورة:* لقاء في سوتشي',
    ];
    expect(parse(fileOf(FRONT, body)).article?.paragraphs).toEqual([
      { number: 1, kind: 'body', text: 'وأكد كيري ذلك.', line: 6 },
      { number: 2, kind: 'heading', text: 'لافروف: لا نريد تسييس الموضوع', line: 8 },
      { number: 3, kind: 'caption', text: 'بوتين ولافروف وكيري', credit: 'RIA NOVOSTI', line: 10 },
      { number: 4, kind: 'caption', text: 'لقاء في سوتشي', line: 13 },
    ]);
  });

  it('keeps the white space inside a paragraph and drops it around', () => {
    const [paragraph] = parse(fileOf(FRONT, ['\u00a0 قال:\u00a0نعم،  ثم مضى. '])).article?.paragraphs ?? [];
    expect(paragraph?.text).toBe('قال:\u00a0نعم،  ثم مضى.');
  });

  it('takes a backslash before a mark for an escape', () => {
    const texts = ['\\## ليس عنوانا', '\\- بند', '\\\\ شرطة', '#وسم بلا مسافة', '- بند مكتوب'];
    const read = parse(
      fileOf(
        FRONT,
        texts.flatMap((text) => [text, '']),
      ),
    ).article?.paragraphs;
    expect(read?.map((paragraph) => paragraph.text)).toEqual([
      '## ليس عنوانا',
      '- بند',
      '\\ شرطة',
      '#وسم بلا مسافة',
      '- بند مكتوب',
    ]);
    expect(read?.every((paragraph) => paragraph.kind === 'body')).toBe(true);
  });

  it('reads the same with a byte order mark and the line ends of Windows', () => {
    const text = fileOf([...FRONT, 'published: 2015-05-13'], ['قال نعم.', '', 'وقال لا.']);
    expect(parse(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(parse(text));
  });
});

describe('a fault in the front matter', () => {
  it.each([
    ['there is none', 'قال لافروف نعم.', '1: the file does not begin with front matter'],
    ['it is not closed', '---\ntitle: لقاء\n\nقال لافروف نعم.', '1: the front matter is not closed'],
    ['it is empty', '---\n---\n\nقال نعم.', '2: the front matter has no fields'],
    ['it is a list', fileOf(['- لقاء']), '2: the front matter has no fields'],
    ['it has a field twice', fileOf([...FRONT, 'title: آخر']), '4: a field stands twice'],
    ['it has a tab', fileOf([...FRONT, 'event:', '\tplace: سوتشي']), '5: a line of the front matter begins with a tab'],
    ['it has an alias', fileOf(['title: &a لقاء', 'source: *a']), '3: a value refers to another (an alias)'],
    ['it has an unknown field', fileOf([...FRONT, 'titel: لقاء']), '4: there is no field «titel»'],
    [
      'a part has an unknown field',
      fileOf([...FRONT, 'event:', '  plase: سوتشي']),
      '5: there is no field «event.plase»',
    ],
    ['the title is missing', fileOf(['source: سانا']), '2: title is missing'],
    ['the title is empty', fileOf(['source: سانا', 'title:']), '3: title is missing'],
    ['the title is blank', fileOf(['source: سانا', 'title: " "']), '3: title is empty'],
    ['the title is a list', fileOf(['source: سانا', 'title: [لقاء]']), '3: title is no text'],
    ['the source is missing', fileOf(['title: لقاء']), '2: source is missing'],
    ['the agencies are a text', fileOf([...FRONT, 'agencies: تاس']), '4: agencies is no list'],
    ['the event is a text', fileOf([...FRONT, 'event: سوتشي']), '4: event has no fields of its own'],
    ['the event has no date', fileOf([...FRONT, 'event:', '  date: أمس']), '5: event.date is no date: «أمس»'],
    [
      'the day does not exist',
      fileOf([...FRONT, 'published: 2015-02-30']),
      '4: published is no day of the calendar: «2015-02-30»',
    ],
    [
      'the day is written otherwise',
      fileOf([...FRONT, 'published: 13-5-2015']),
      '4: published is not written YYYY-MM-DD: «13-5-2015»',
    ],
    ['the day is only a year', fileOf([...FRONT, 'published: 2015']), '4: published is not written YYYY-MM-DD: «2015»'],
    [
      'the day is to come',
      fileOf([...FRONT, 'published: 2026-08-02']),
      '4: published lies in the future: «2026-08-02»',
    ],
    [
      'the year is Hijri',
      fileOf([...FRONT, 'published: 1436-07-24']),
      '4: published is no day of a newspaper: «1436-07-24»',
    ],
    [
      'the address is none',
      fileOf([...FRONT, 'url: javascript:alert(1)']),
      '4: url is no web address: «javascript:alert(1)»',
    ],
    [
      'the original lies outside',
      fileOf([...FRONT, 'original: ../../etc/passwd']),
      '4: original leads out of the archive: «../../etc/passwd»',
    ],
    [
      'the original is absolute',
      fileOf([...FRONT, 'original: /etc/passwd']),
      '4: original leads out of the archive: «/etc/passwd»',
    ],
    [
      'an estimate has no ground',
      fileOf([...FRONT, 'approximate:', '  date: 2016']),
      '4: approximate.ground is missing',
    ],
    [
      'an estimate has no real date',
      fileOf([...FRONT, 'approximate: {date: 2016-13, ground: «رائعة»}']),
      '4: approximate.date is no date: «2016-13»',
    ],
    [
      'an interval runs backwards',
      fileOf([...FRONT, 'approximate: {date: 2016/2015, ground: «رائعة»}']),
      '4: approximate.date is no date: «2016/2015»',
    ],
    [
      'the ground is not printed',
      fileOf([...FRONT, 'approximate: {date: 2016, ground: «كانت» … «السبت المقبل»}']),
      '4: the article does not print the ground «السبت المقبل»',
    ],
    [
      'there are two dates',
      fileOf([...FRONT, 'published: 2015-05-13', 'approximate: {date: 2015, ground: «رائعة»}']),
      '5: published and approximate exclude each other',
    ],
    [
      'a character is written out that hides words',
      fileOf([...FRONT.slice(1), 'title: "لقاء\\u202e"']),
      '3: an invisible character that turns the line around (U+202E)',
    ],
  ])('is told where %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(parse(text).article).toBeNull();
  });

  it('is told where a colon stands in a headline without quotation marks', () => {
    expect(faultsOf(fileOf(['title: لافروف: اتفقنا', 'source: سانا']))).toEqual([
      '2: a value with a colon in it stands without quotation marks',
    ]);
  });

  it.each(['['.repeat(10_000), '{a: '.repeat(10_000), `\n  ${'- '.repeat(10_000)}`])(
    'is told where it is nested ten thousand times',
    (value) => {
      expect(faultsOf(fileOf([`title: ${value}`]))[0]).toBe('2: the front matter is too intricate');
    },
  );

  it('names the field that was probably meant', () => {
    expect(parse(fileOf([...FRONT, 'publised: 2015-05-13'])).faults[0]?.remedy).toBe('write published');
  });
});

describe('a fault in the text', () => {
  const bodyFault = (...body: string[]) => faultsOf(fileOf(FRONT, body));

  it('is told where there is none', () => {
    expect(bodyFault()).toEqual(['4: the article has no text']);
    expect(bodyFault('## عنوان')).toEqual(['4: the article has no text']);
  });
  it('is told where none of it is Arabic', () => {
    expect(bodyFault('Lavrov said yes.')).toEqual(['6: there is no Arabic in the text']);
  });
  it('is told where a character was lost', () => {
    expect(bodyFault('قال نعم.', '', 'وقال \ufffd لا.')).toEqual(['8: a character that could not be read (U+FFFD)']);
  });
  it('is told where there is a control character', () => {
    expect(bodyFault('قال\u0000 نعم.')).toEqual(['6: a control character (U+0000)']);
    expect(bodyFault('قال\u0085 نعم.')).toEqual(['6: a control character (U+0085)']);
  });
  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])(
    'is told where an invisible character turns the line around',
    (mark) => {
      expect(bodyFault(`قال${mark} نعم.`)[0]).toContain('6: an invisible character that turns the line around');
    },
  );
  it('is none where there is a right-to-left mark or a tab', () => {
    expect(bodyFault('قال\u200f\tنعم.')).toEqual([]);
  });
  it('is told where a paragraph is repeated next to itself', () => {
    expect(bodyFault('قال نعم.', '', 'قال نعم.', '', 'وقال لا.', '', 'قال نعم.')).toEqual([
      '8: the text of line 6 again: «قال نعم.»',
    ]);
  });
  it('is told where two lines stand together', () => {
    expect(bodyFault('قال نعم.', 'وقال لا.')).toEqual(['7: a line follows without a blank line between']);
    expect(bodyFault('*صورة:* لقاء', '*المصدر:* Reuters', 'قال نعم.', '', 'وقال لا.')).toEqual([
      '8: a line follows without a blank line between',
    ]);
  });
  it.each(['# عنوان', '### عنوان', '##', '![صورة](a.png)', '*المصدر:* Reuters', '*صورة*: لقاء', '**صورة:** لقاء'])(
    'is told where a mark is none of an article file: %s',
    (line) => {
      expect(bodyFault(line, '', 'وقال لا.')).toEqual([`6: a mark that article files do not have: «${line}»`]);
    },
  );
  it('is told together with all the others, in the order of the lines', () => {
    const text = fileOf(['title: لقاء', 'published: 2015-02-30', 'url: x'], ['قال\u202e نعم.']);
    expect(parse(text).faults.map((fault) => fault.line)).toEqual([2, 3, 4, 7]);
  });
});

describe('a fault', () => {
  it('is printed as file, line, what is wrong and what to do', () => {
    const [fault] = parse(fileOf([...FRONT, 'published: 2015-02-30'])).faults;
    expect(fault && formatFault(fault)).toBe(
      'corpus/a.md:4: published is no day of the calendar: «2015-02-30», write the day that the page states',
    );
  });
  it('shows no invisible character of the file', () => {
    const [fault] = parse(fileOf([...FRONT, 'url: "\\e[2J\\u200f"'])).faults.filter(({ what }) =>
      what.startsWith('url'),
    );
    expect(fault?.what).toBe('url is no web address: «U+001B[2JU+200F»');
  });
  it('is one line whatever the file is called', () => {
    const fault = { file: 'a\u001b[2J\n.md', line: 1, what: 'it is no regular file', remedy: 'remove it' };
    expect(formatFault(fault)).toBe('aU+001B[2JU+000A.md:1: it is no regular file, remove it');
  });
});
