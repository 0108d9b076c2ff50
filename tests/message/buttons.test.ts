import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import type { Gap, Gaps } from '../../src/commands/gap.ts';
import { buttonId } from '../../src/message/button-id.ts';
import type { CommandCall } from '../../src/message/call.ts';
import { ANOTHER, ASKER, choose, greyed, press, pressable } from './desk-calls.ts';
import { deskOfMany, QUESTION } from './many-passages.ts';

function asked(options: CommandCall['options'], desk = deskOfMany(), by = ASKER) {
  return desk.reply({ command: 'ask', options, by }).payload;
}

function paragraphs({ embeds }: ReturnType<typeof asked>): string[] {
  return embeds.map(({ footer }) => footer?.text.split(' · ').at(-1) ?? '');
}

/** Gaps as long as a test lasts. */
function gapsInMemory(): Gaps & { readonly noted: Gap[] } {
  const noted: Gap[] = [];
  return { noted, note: (gap) => noted.push(gap) > 0, all: () => noted };
}

describe('the pages of an answer', () => {
  it('show five passages at a time, and buttons to the others', () => {
    const first = asked({ question: QUESTION });
    expect(paragraphs(first)).toEqual(['¶ 1', '¶ 10', '¶ 11', '¶ 12', '¶ 2']);
    expect(first.content.split('\n').at(-1)).toBe('الصفحة 1 من 3.');
    expect(pressable(first)).toEqual([
      'السابق',
      'التالي',
      'ليس جوابًا',
      'كله في ملف',
      'أقوال «كيري»',
      'بكلماته وحدها',
      'اقرأ ما حول مقطع من هذه المقاطع',
    ]);
    expect(greyed(first)).toEqual(['السابق']);
  });

  it('are turned in the message itself by whoever asked, by a bot that was started anew', () => {
    const second = press(asked({ question: QUESTION }), 'التالي', { desk: deskOfMany() });
    expect(second.inPlace).toBe(true);
    expect(paragraphs(second.payload)).toEqual(['¶ 3', '¶ 4', '¶ 5', '¶ 6', '¶ 7']);
    const third = press(second.payload, 'التالي', { desk: deskOfMany() });
    expect(paragraphs(third.payload)).toEqual(['¶ 8', '¶ 9']);
    expect(greyed(third.payload)).toEqual(['التالي']);
    const back = press(third.payload, 'السابق', { desk: deskOfMany() });
    expect(back.payload).toEqual(second.payload);
  });

  it('are shown privately to anybody else, and stay as they are for the one who asked', () => {
    const reply = press(asked({ question: QUESTION }), 'التالي', { desk: deskOfMany(), by: ANOTHER });
    expect(reply.inPlace ?? false).toBe(false);
    expect(reply.payload.flags).toBe(64);
    const next = press(reply.payload, 'التالي', { desk: deskOfMany(), by: ANOTHER, asker: ANOTHER.person });
    expect([next.inPlace, next.payload.flags]).toEqual([true, 64]);
  });

  it('are reached from a question that is too long for a button', () => {
    const question = `${QUESTION} ${'*وماذا* قال عن لجنة المراقبة وعن عملها، '.repeat(12)}`;
    const first = asked({ question });
    expect(first.content).toContain('الصفحة 1 من');
    expect(press(first, 'التالي', { desk: deskOfMany() }).payload.content).toContain('الصفحة 2 من');
  });

  it('are not offered for a question that fits nowhere, and the rest is counted', () => {
    const first = asked({ question: `${QUESTION} ${'الهدنة في سوريا '.repeat(150)}` });
    expect(pressable(first)).toEqual(['أقوال «كيري»', 'اقرأ ما حول مقطع من هذه المقاطع']);
    expect(first.content).toContain('لم تتسع الرسالة لكل النتائج');
  });

  it('end where an archive has become smaller in the meantime', () => {
    const id = buttonId(
      { action: 'page', argument: '9', query: { command: ask, options: { question: QUESTION } } },
      null,
    );
    const message = { id: '1', content: '', asker: ASKER.person };
    const { payload } = deskOfMany().reply({ kind: 'component', id: id ?? '', values: [], message, by: ASKER });
    expect(payload.content.split('\n').at(-1)).toBe('الصفحة 3 من 3.');
  });
});

describe('a button that cannot be read', () => {
  it.each(['', 'next', '1p0|ask|qكيري.zzzz', '9x|ask'])('is told of in private: «%s»', (id) => {
    const message = { id: '1', content: '', asker: ASKER.person };
    const reply = deskOfMany().reply({ kind: 'component', id, values: [], message, by: ASKER });
    expect(reply.outcome).toBe('misused');
    expect(reply.payload.flags).toBe(64);
    expect(reply.payload.content).toBe('لا يُقرأ هذا الزر، فلعله من نسخة أخرى من البوت. اسأل السؤال من جديد.');
  });
});

describe('the context of a passage', () => {
  it('is what stands around it in its article, for the reader alone', () => {
    const { payload, inPlace } = choose(asked({ question: QUESTION }), 2, { desk: deskOfMany() });
    expect(paragraphs(payload)).toEqual(['¶ 8', '¶ 9', '¶ 10', '¶ 11', '¶ 12']);
    expect([payload.flags, inPlace]).toEqual([64, false]);
    expect(payload.content).toBe('مقاطع متتالية من «الهدنة في سوريا»:');
  });

  it('goes on in the same message', () => {
    const { payload } = choose(asked({ question: QUESTION }), 2, { desk: deskOfMany() });
    expect(pressable(payload)).toEqual(['ما قبله']);
    const before = press(payload, 'ما قبله', { desk: deskOfMany() });
    expect(before.inPlace).toBe(true);
    expect(paragraphs(before.payload)).toEqual(['¶ 5', '¶ 6', '¶ 7', '¶ 8', '¶ 9']);
  });

  it('is told of where the passage is no longer there', () => {
    const message = { id: '1', content: '', asker: ASKER.person };
    const id = '1car|.pg1m';
    const reply = deskOfMany().reply({ kind: 'component', id, values: ['AAAAAAAAAAA.3.0'], message, by: ASKER });
    expect(reply.payload.content).toBe('لم يعد هذا المقطع في الأرشيف. اسأل من جديد لترى ما فيه الآن.');
    expect([reply.payload.flags, reply.inPlace]).toEqual([64, false]);
  });
});

describe('a filter', () => {
  it('is taken off a refused question', () => {
    const refused = asked({ question: QUESTION, from: '2019', source: 'تاس' });
    expect(pressable(refused)).toEqual(expect.arrayContaining(['من دون التاريخ', 'من كل المصادر']));
    const undated = press(refused, 'من دون التاريخ', { desk: deskOfMany() }).payload;
    expect(pressable(undated)).not.toContain('من دون التاريخ');
    const everywhere = press(undated, 'من كل المصادر', { desk: deskOfMany() });
    expect(everywhere).toMatchObject({ outcome: 'answered', inPlace: true });
  });

  it('that was read out of the words is taken off by asking for the words alone', () => {
    const refused = asked({ question: `${QUESTION.replace('؟', '')} في 2019؟` });
    const literal = press(refused, 'بكلماته وحدها', { desk: deskOfMany() });
    expect(literal.payload.content).not.toContain('فهمتُ من السؤال');
  });

  it('whose date cannot be read is taken off, too', () => {
    const misused = asked({ question: QUESTION, from: 'أمس' });
    expect(press(misused, 'من دون التاريخ', { desk: deskOfMany() }).outcome).toBe('answered');
  });

  it('of words that somebody said is taken off: the topic, and the name stays', () => {
    const desk = deskOfMany();
    const { payload } = desk.reply({ command: 'said', options: { who: 'كيري', about: 'فنزويلا' }, by: ASKER });
    const anything = press(payload, 'في كل موضوع', { desk });
    expect(anything.outcome).toBe('answered');
    expect(anything.payload.content).toContain('> **كيري**');
  });
});

describe('another question that an answer leads to', () => {
  const said = (options: CommandCall['options']) => deskOfMany().reply({ command: 'said', options, by: ASKER }).payload;

  it('is a topic of the speaker, asked in the same message', () => {
    const syria = press(said({ who: 'كيري' }), 'سوريا', { desk: deskOfMany() });
    expect(syria).toMatchObject({ outcome: 'answered', inPlace: true });
    expect(syria.payload.content).toContain('> **كيري · سوريا**');
  });

  it('is the nearest name where nobody is called as was typed', () => {
    const kerry = press(said({ who: 'كيرج', private: true }), 'كيري', { desk: deskOfMany() });
    expect(kerry).toMatchObject({ outcome: 'answered', inPlace: true, payload: { flags: 64 } });
  });

  it('is answered in a message of their own for whoever did not ask', () => {
    const reply = press(said({ who: 'كيري' }), 'سوريا', { desk: deskOfMany(), by: ANOTHER });
    expect([reply.inPlace ?? false, reply.payload.flags]).toEqual([false, 64]);
  });
});

describe('an answer in private', () => {
  it('is what a server may want where a call does not say otherwise', () => {
    const desk = deskOfMany({ isPrivate: true });
    const [given, open] = [asked({ question: QUESTION }, desk), asked({ question: QUESTION, private: false }, desk)];
    expect([given.flags, open.flags]).toEqual([64, 0]);
  });

  it('is put into the channel by whoever got it, under their name and without a ping', () => {
    const closed = asked({ question: QUESTION, private: true });
    expect(closed.flags).toBe(64);
    const { payload, inPlace } = press(closed, 'انشره في القناة', { desk: deskOfMany() });
    expect([payload.flags, inPlace ?? false]).toEqual([0, false]);
    expect(payload.content.split('\n')[0]).toBe('سأل <@1400000000000000001> ونشر الجواب:');
    expect(payload.allowed_mentions).toEqual({ parse: [] });
    expect(pressable(payload)).not.toContain('انشره في القناة');
  });

  it('stays under their name when its pages are turned', () => {
    const open = press(asked({ question: QUESTION, private: true }), 'انشره في القناة', { desk: deskOfMany() }).payload;
    const second = press(open, 'التالي', { desk: deskOfMany() });
    expect(second.payload.content.split('\n')[0]).toBe('سأل <@1400000000000000001> ونشر الجواب:');
    expect([second.payload.flags, second.inPlace]).toEqual([0, true]);
  });

  it('is put there by moderators alone where the server wants it so', () => {
    const desk = deskOfMany({ sharing: 'moderators' });
    const moderator = { ...ASKER, permissions: String(1 << 13) };
    expect(pressable(asked({ question: QUESTION, private: true }, desk))).not.toContain('انشره في القناة');
    const closed = asked({ question: QUESTION, private: true }, desk, moderator);
    expect(press(closed, 'انشره في القناة', { desk, by: moderator }).payload.flags).toBe(0);
    const late = press(closed, 'انشره في القناة', { desk });
    expect([late.outcome, late.payload.flags]).toEqual(['misused', 64]);
  });

  it('is not offered to a channel where there is none', () => {
    const alone = { ...ASKER, server: null };
    expect(pressable(asked({ question: QUESTION, private: true }, deskOfMany(), alone))).not.toContain(
      'انشره في القناة',
    );
  });
});

describe('a vote against an answer', () => {
  it('is noted with the question, and with nothing that tells who it was', () => {
    const gaps = gapsInMemory();
    const desk = deskOfMany({}, gaps);
    const reply = press(asked({ question: QUESTION }, desk), 'ليس جوابًا', { desk });
    expect(reply.payload.flags).toBe(64);
    expect(gaps.noted).toEqual([
      {
        why: 'voted',
        command: 'ask',
        options: { question: QUESTION },
        server: ASKER.server,
        voter: expect.any(String),
      },
    ]);
    expect(JSON.stringify(gaps.noted)).not.toContain(ASKER.person);
  });

  it('is not offered where votes are not kept, and an old button says so', () => {
    const desk = deskOfMany({}, null);
    expect(pressable(asked({ question: QUESTION }, desk))).not.toContain('ليس جوابًا');
    const late = press(asked({ question: QUESTION }), 'ليس جوابًا', { desk });
    expect(late.payload.content).toBe('شكرًا، لكن هذا البوت لا يسجّل الآراء في أجوبته.');
  });

  it('is the same vote however often one person gives it, and another of another person', () => {
    const gaps = gapsInMemory();
    const desk = deskOfMany({}, gaps);
    const given = asked({ question: QUESTION }, desk);
    for (const by of [ASKER, ASKER, ANOTHER]) press(given, 'ليس جوابًا', { desk, by });
    const [first, second, third] = gaps.noted.map(({ voter }) => voter);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it('is not needed for a question that the archive refused in the open: it is noted by itself', () => {
    const gaps = gapsInMemory();
    asked({ question: 'ماذا قيل عن فنزويلا؟' }, deskOfMany({}, gaps));
    asked({ question: 'سؤال خاص عن فنزويلا', private: true }, deskOfMany({}, gaps));
    expect(gaps.noted).toMatchObject([{ why: 'refused', options: { question: 'ماذا قيل عن فنزويلا؟' }, voter: null }]);
  });

  it('is noted in a server that has all answers in private, too, unless whoever asks wants it so', () => {
    const gaps = gapsInMemory();
    const desk = deskOfMany({ isPrivate: true }, gaps);
    asked({ question: 'ماذا قيل عن فنزويلا؟' }, desk);
    asked({ question: 'سؤال خاص عن فنزويلا', private: true }, desk);
    expect(gaps.noted.map(({ options }) => options.question)).toEqual(['ماذا قيل عن فنزويلا؟']);
  });
});
