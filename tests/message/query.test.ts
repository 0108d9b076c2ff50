import { describe, expect, it } from 'vitest';
import { archiveAdd } from '../../src/commands/archive-add.ts';
import { summary } from '../../src/commands/summary.ts';
import { definitionsIn } from '../../src/message/definitions.ts';
import { settled, settledQuery } from '../../src/message/query.ts';

const FATHA = '\u064e';

describe('settled', () => {
  it('makes one line of a text, composed', () => {
    expect(settled('  ماذا قال\nكيري\t؟ ')).toBe('ماذا قال كيري ؟');
    expect(settled('ا\u0653ذار')).toBe('آذار');
  });

  it('reads no more of a text than an option takes', () => {
    expect(settled('سوريا '.repeat(2000))).toHaveLength(5999);
  });

  it('leaves thirty marks on a letter, and no more', () => {
    expect(settled(`س${FATHA.repeat(30)}وريا`)).toBe(`س${FATHA.repeat(30)}وريا`);
    expect(settled(`س${FATHA.repeat(5000)}وريا`)).toBe(`س${FATHA.repeat(30)}وريا`);
  });
});

describe('settledQuery', () => {
  it('reads of a name what a headline may take, for names are compared with every name of the archive', () => {
    const { options } = settledQuery({ command: summary, options: { meeting: 'لقاء '.repeat(1000) } });
    expect(options.meeting).toBe('لقاء '.repeat(60).trim());
  });

  it('leaves the address of a file as it is: it is signed, and may be longer than a headline', () => {
    const file = `https://cdn.discordapp.com/attachments/1/2/${'%D9%85'.repeat(60)}.html?ex=6a&hm=${'0f'.repeat(32)}&`;
    expect(settledQuery({ command: archiveAdd, options: { file } }).options).toEqual({ file });
  });
});

describe('definitionsIn', () => {
  it('lets a question be as long as Discord takes, and a name as long as a headline', () => {
    const [ask] = definitionsIn('ar', 'latin');
    const most = Object.fromEntries((ask?.options ?? []).map(({ name, max_length }) => [name, max_length]));
    expect(most).toMatchObject({ question: 6000, source: 300, from: 300 });
  });
});
