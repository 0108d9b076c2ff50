import { expect, test } from 'vitest';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import { article } from '../archive.ts';
import { manyPassages, QUESTION } from '../message/many-passages.ts';
import { bot, discord } from './bot.ts';
import { messageOf, pressablesUnder } from './interacting.ts';
import { messageFaults } from './rules.ts';
import type { Asked, Callback } from './stand-in.ts';

/** As many as a person presses one after the other. */
const DEEP = 3;
const UNREADABLE = 'لا يُقرأ هذا الزر';
const UNLIMITED = { person: { burst: 1e6, perSecond: 1e6 }, server: { burst: 1e6, perSecond: 1e6 } };

const ASKED: readonly Asked[] = [
  { name: 'ask', options: { question: QUESTION } },
  { name: 'ask', options: { question: QUESTION, private: true, from: '2019', source: 'تاس' } },
  { name: 'ask', options: { question: 'ما سعر الذهب؟', from: '2015', to: '2016' } },
  { name: 'said', options: { who: 'كيري', about: 'سوريا', kind: 'مباشر', source: 'تاس', from: '2015' } },
  { name: 'said', options: { who: 'كيري' } },
  { name: 'summary', options: { meeting: 'لقاء سوتشي' } },
  { name: 'meetings' },
  { name: 'archive', options: { private: true } },
  { name: 'help' },
];

const MEETING = article({
  slug: '2015-05-12-sochi',
  title: 'لقاء لافروف وكيري في سوتشي',
  source: 'الثورة',
  published: '2015-05-13',
  paragraphs: [
    'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في سوتشي في 12 أيار 2015 وبحثا الأزمة في سوريا.',
    'وقال لافروف إن الطرفين اتفقا على مواصلة العمل من أجل تسوية في سوريا.',
    'وقال كيري إن العقوبات على روسيا باقية إلى أن تنفذ اتفاقات مينسك في أوكرانيا.',
  ],
});

/** Made anew with every call, as a start of the program does. */
function desk(): Desk {
  const library = new Library([...manyPassages().articles, MEETING]);
  const gaps = { note: () => true, all: () => [] };
  return new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' }, gaps);
}

test.each(ASKED)(
  'whatever is pressed under /$name $options is answered by a bot that was started anew',
  { timeout: 120_000 },
  async (asked) => {
    const standIn = await discord();
    const first = await bot(standIn, { desk: desk() });
    const pressed = new Set<string>();
    let level = [await standIn.ask(asked)];
    await first.close();
    for (let depth = 0; depth < DEEP; depth++) {
      const again = await bot(standIn, { desk: desk(), rates: UNLIMITED });
      const next: Callback[] = [];
      for (const under of level) {
        for (const data of pressablesUnder(under)) {
          if (pressed.has(data.custom_id)) continue;
          pressed.add(data.custom_id);
          const answer = await standIn.interact({ type: 3, message: messageOf(under), data });
          expect([4, 7]).toContain(answer.type);
          expect(messageFaults(answer.data)).toEqual([]);
          expect(answer.data.content).not.toContain(UNREADABLE);
          next.push(answer);
        }
      }
      level = next;
      await again.close();
    }
    expect(pressed.size).toBeGreaterThan(0);
  },
);
