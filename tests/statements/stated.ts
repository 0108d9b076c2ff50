import type { Article } from '../../src/corpus/article.ts';
import type { Person } from '../../src/corpus/person.ts';
import type { Statement } from '../../src/statements/statement.ts';
import type { Span } from '../../src/text/span.ts';

/** What a test says of a statement: its printed parts as texts, the rest as plain as can be. */
interface Stated
  extends Partial<Omit<Statement, 'article' | 'paragraph' | 'content' | 'cue' | 'sentence' | 'namedAs'>> {
  readonly content: string;
  readonly cue?: string;
  readonly namedAs?: string;
  /** From 1. */
  readonly paragraph?: number;
}

/** A statement in an article that prints it. */
export function stated(article: Article, { content, cue, namedAs, paragraph: number = 1, ...rest }: Stated): Statement {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new RangeError(`no paragraph ${number}`);
  const spanOf = (part: string): Span => {
    const start = paragraph.text.indexOf(part);
    if (start < 0) throw new RangeError(`«${part}» is not printed`);
    return { start, end: start + part.length };
  };
  return {
    article,
    paragraph,
    speaker: null,
    speakerKind: 'person',
    members: [],
    namedAs: namedAs === undefined ? null : spanOf(namedAs),
    kind: 'indirect',
    cue: spanOf(cue ?? paragraph.text.split(' ')[0] ?? ''),
    content: spanOf(content),
    sentence: { start: 0, end: paragraph.text.length },
    via: [],
    date: null,
    topics: [],
    confidence: 0.95,
    ...rest,
  };
}

export const LAVROV: Person = {
  name: 'سيرغي لافروف',
  aliases: ['سيرجي لافروف', 'Sergey Lavrov'],
  offices: [{ title: 'وزير الخارجية', country: 'روسيا', from: '2004-03-09' }],
};
export const KERRY: Person = {
  name: 'جون كيري',
  aliases: [],
  offices: [{ title: 'وزير الخارجية', country: 'الولايات المتحدة', from: '2013-02-01', to: '2017-01-20' }],
};
export const TILLERSON: Person = {
  name: 'ريكس تيلرسون',
  aliases: [],
  offices: [{ title: 'وزير الخارجية', country: 'الولايات المتحدة', from: '2017-02-01', to: '2018-03-31' }],
};
export const ZAKHAROVA: Person = {
  name: 'ماريا زاخاروفا',
  aliases: [],
  offices: [{ title: 'المتحدثة باسم وزارة الخارجية', country: 'روسيا', from: '2015-08-10' }],
};
export const GUTERRES: Person = {
  name: 'أنطونيو غوتيريش',
  aliases: ['أنطونيو غوتيريس', 'غوتيريس'],
  offices: [{ title: 'الأمين العام', body: 'الأمم المتحدة', from: '2017-01-01' }],
};
