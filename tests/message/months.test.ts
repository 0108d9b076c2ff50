import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import { article } from '../archive.ts';
import { deskOfMany, QUESTION } from './many-passages.ts';

describe('the months', () => {
  it.each([
    ['levantine', '27 شباط 2016'],
    ['egyptian', '27 فبراير 2016'],
    ['maghrebi', '27 فيفري 2016'],
  ] as const)('are called by the %s names everywhere in an answer', (months, day) => {
    const desk = deskOfMany({ months });
    const { payload } = desk.reply({ command: 'said', options: { who: 'كيري', from: '2016-02-27' } });
    expect(payload.content).toContain(`من ${day}`);
    expect(payload.embeds[0]?.author?.name).toContain(day);
    expect(payload.embeds[0]?.footer?.text).toContain(day);
    expect(desk.reply({ command: 'ask', options: { question: QUESTION } }).payload.embeds[0]?.footer?.text).toContain(
      day,
    );
  });

  it('are called so in the titles of meetings, wherever they are shown', () => {
    const library = new Library([
      article({
        published: '2019-05-15',
        paragraphs: [
          'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي مايك بومبيو في سوتشي في 14 أيار 2019 وبحثا الأزمة في سوريا.',
          'وقال لافروف إن الطرفين اتفقا على مواصلة العمل من أجل تسوية في سوريا.',
        ],
      }),
    ]);
    const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'none', months: 'maghrebi' });
    const shown = (command: string, options: Record<string, string>) => {
      const { content, embeds } = desk.reply({ command, options }).payload;
      return [content, ...embeds.flatMap(({ author, description }) => [author?.name, description])].join('\n');
    };
    for (const text of [
      shown('meetings', {}),
      shown('meetings', { about: 'بومبيو' }),
      shown('summary', { meeting: 'سوتشي' }),
      shown('summary', { meeting: 'لقاء باريس' }),
      shown('said', { who: 'لافروف' }),
    ]) {
      expect(text).toContain('14 ماي 2019');
      expect(text).not.toContain('أيار/مايو');
    }
  });
});
