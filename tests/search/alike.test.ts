import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.ts';
import { groupAlike } from '../../src/search/alike.ts';
import { PassageWords } from '../../src/search/passage-words.ts';
import { PassageReader } from '../../src/search/read-passage.ts';
import { WordTable } from '../../src/search/word-table.ts';
import { analyse } from '../../src/text/analysis.ts';
import { article } from '../archive.ts';

const LEAD = 'وقال لافروف إن كلا الطرفين على يقين أن العملية السلمية يجب أن يقودها السوريون بأنفسهم في جنيف.';

function groups(...texts: string[]): string[][] {
  const passages = passagesOf(article({ paragraphs: texts }));
  const table = new WordTable();
  const words = new PassageWords(table);
  for (const { text } of passages) words.add(analyse(text));
  const reader = new PassageReader(table, []);
  const rows = [...passages.keys()];
  return groupAlike(rows, (row) => reader.read(words, row)).map((group) =>
    group.map((row) => passages[row]?.text ?? ''),
  );
}

describe('groupAlike', () => {
  it('lays a teaser and the paragraph that it repeats together', () => {
    expect(groups(LEAD, `- ${LEAD}`)).toEqual([[LEAD, `- ${LEAD}`]]);
  });

  it('lays a text together with one that says a sentence more', () => {
    const longer = `${LEAD} وغادر الوزير بعد ذلك إلى موسكو.`;
    expect(groups(longer, LEAD)).toEqual([[longer, LEAD]]);
  });

  it('lays spellings of one text together', () => {
    const other = LEAD.replace('السلمية', 'السلميه').replace('أن يقودها', 'ان يقودها');
    expect(groups(LEAD, other)).toHaveLength(1);
  });

  it('keeps texts apart that differ in a number', () => {
    const killed = (number: number) =>
      `أعلنت وزارة الصحة مقتل ${number} أشخاص وإصابة آخرين بجروح في انفجار سيارة مفخخة وسط العاصمة بغداد.`;
    expect(groups(killed(5), killed(7))).toHaveLength(2);
  });

  it('keeps short texts apart, which share their words by chance', () => {
    expect(groups('لقاء لافروف وكيري', 'لقاء كيري ولافروف')).toHaveLength(2);
  });

  it('keeps a long report apart from one sentence of it', () => {
    const others = [
      'وفي واشنطن رحبت وزارة الخارجية الأميركية بنتائج المحادثات ودعت جميع الأطراف إلى الهدوء.',
      'أما في دمشق فقد وصل وفد من الخبراء لبحث إيصال المساعدات الغذائية والدواء إلى المدن المحاصرة.',
      'وأشارت مصادر دبلوماسية غربية إلى جولة جديدة قبل نهاية الشهر بحضور ممثلين عن المعارضة.',
    ];
    const report = [LEAD, ...others].join(' ');
    expect(groups(report, LEAD)).toHaveLength(2);
  });
});
