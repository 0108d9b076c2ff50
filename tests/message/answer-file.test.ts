import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { fileOf } from '../../src/message/answer-file.ts';
import type { MessageReply } from '../../src/message/call.ts';
import { article } from '../archive.ts';
import { ANOTHER, ASKER, press, pressable } from './desk-calls.ts';
import { deskOfMany, QUESTION } from './many-passages.ts';

const LOOK = { language: 'ar', direction: 'none' } as const;
const FILE = 'كله في ملف';

function asked(question: string): MessageReply {
  return deskOfMany().reply({ command: 'ask', options: { question }, by: ASKER });
}

function answerWith(given: Article): Answer {
  const blocks = passagesOf(given).map(
    (passage) => ({ kind: 'passage', passage, highlights: [], also: [], role: 'evidence' }) as const,
  );
  return { outcome: 'answered', language: 'ar', asked: 'ماذا قال؟', heading: 'وجدتُ:', private: false, blocks };
}

describe('the file of an answer', () => {
  it('is the question, the words of the bot, and each passage quoted above its citation', () => {
    const given = article({
      title: 'لقاء سوتشي',
      source: 'الثورة',
      url: 'https://thawra.example/1',
      published: '2019-05-15',
      paragraphs: ['*قال* لافروف نعم.'],
    });
    const { name, text } = fileOf(answerWith(given), LOOK, 'ask');
    expect(name).toBe('isnad-ask.md');
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      '# ماذا قال؟',
      'وجدتُ:',
      '> \\*قال\\* لافروف نعم.',
      'الثورة · لقاء سوتشي · 15 أيار/مايو 2019 · ¶ 1',
    ]);
    expect(decodeURIComponent(text)).toContain('<https://thawra.example/1#:~:text=قال* لافروف نعم>');
  });

  it('quotes what was printed, and nothing of who said it', () => {
    const reply = deskOfMany().reply({ command: 'said', options: { who: 'كيري', from: '2016' }, by: ASKER });
    const { files = [] } = press(reply.payload, FILE, { desk: deskOfMany() });
    const parts = (files[0]?.text ?? '').split('\n\n');
    const at = parts.findIndex((part) => part.startsWith('> '));
    expect(parts.slice(at - 1, at + 2)).toEqual([
      '**كيري** · منقول بالمعنى',
      '> قال كيري في اليوم 1 إن الهدنة في سوريا باقية وإن لجنة المراقبة رقم 1 تعمل.',
      '*كيري ← الثورة*',
    ]);
  });

  it('is offered where a message does not hold the whole answer, and holds every page of it', () => {
    const { payload } = asked(QUESTION);
    expect(pressable(payload)).toContain(FILE);
    const { files = [], payload: beside } = press(payload, FILE, { desk: deskOfMany(), by: ANOTHER });
    expect([beside.content, beside.flags]).toEqual(['الجواب كاملًا في الملف.', 64]);
    for (let day = 1; day <= 12; day++) expect(files[0]?.text).toContain(`¶ ${day}\n`);
  });

  it('is not offered where the message holds it all', () => {
    expect(pressable(asked('ماذا ناقش الطرفان بشأن اتفاق مينسك؟').payload)).not.toContain(FILE);
  });

  it('comes along at once where the question is too long for any button', () => {
    const { files = [], payload } = asked(`${QUESTION} ${'الهدنة في سوريا '.repeat(150)}`);
    expect(payload.content).toContain('لم تتسع الرسالة لكل النتائج');
    for (let day = 1; day <= 12; day++) expect(files[0]?.text).toContain(`¶ ${day}\n`);
  });
});
