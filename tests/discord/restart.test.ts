import { expect, test } from 'vitest';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { bot, discord } from './bot.ts';
import { choosing, pressing } from './interacting.ts';
import type { Asked, Callback } from './stand-in.ts';

const PRIVATE = { question: QUESTION, private: true };
const NARROWED = { question: QUESTION, from: '2019', source: 'تاس' };

test.each<{ asked: Asked; label: string; shows: string }>([
  { asked: { name: 'ask', options: { question: QUESTION } }, label: 'التالي', shows: 'الصفحة 2 من 3.' },
  { asked: { name: 'ask', options: { question: QUESTION } }, label: 'ليس جوابًا', shows: 'شكرًا.' },
  { asked: { name: 'ask', options: { question: QUESTION } }, label: 'كله في ملف', shows: 'الجواب كاملًا في الملف.' },
  { asked: { name: 'ask', options: { question: QUESTION } }, label: 'بكلماته وحدها', shows: 'وجدتُ في الأرشيف' },
  { asked: { name: 'ask', options: PRIVATE }, label: 'انشره في القناة', shows: 'ونشر الجواب:' },
  { asked: { name: 'ask', options: NARROWED }, label: 'من دون التاريخ', shows: 'لا أجد في الأرشيف' },
  { asked: { name: 'said', options: { who: 'كيري' } }, label: 'سوريا', shows: 'كيري · سوريا' },
  { asked: { name: 'help' }, label: 'English', shows: 'Ask as you write' },
])('«$label» under /$asked.name does its work for a bot that was started anew', async ({ asked, label, shows }) => {
  const standIn = await discord();
  const before = await bot(standIn, { desk: deskOfMany() });
  const under = await standIn.ask(asked);
  await before.close();
  await bot(standIn, { desk: deskOfMany() });
  const { data }: Callback = await standIn.interact(pressing(under, label));
  expect(data.content).toContain(shows);
});

test('a select does its work for a bot that was started anew', async () => {
  const standIn = await discord();
  const before = await bot(standIn, { desk: deskOfMany() });
  const under = await standIn.ask({ name: 'ask', options: { question: QUESTION } });
  await before.close();
  await bot(standIn, { desk: deskOfMany() });
  expect((await standIn.interact(choosing(under, 1))).data.content).toContain('مقاطع متتالية');
});
