import { counted, type Forms } from '../commands/counted.ts';
import type { Manners, Reply } from '../message/desk.ts';
import { LIMITS } from '../message/limits.ts';
import { line } from '../text/direction.ts';
import type { Language } from '../text/language.ts';

interface Words {
  readonly articles: Forms;
  readonly say: (articles: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ar: {
    articles: {
      one: 'مقال واحد',
      two: 'مقالين',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    },
    say: (articles) => `ما زالت أقوال ${articles} تُقرأ، وقد يتغيّر هذا الجواب حين تُقرأ كلها.`,
  },
  en: {
    articles: { one: '1 article', other: '{n} articles' },
    say: (articles) => `Who says what in ${articles} is still being read; this answer may change when all of them are.`,
  },
};

/**
 * A reply out of an archive of which the statements of some articles are still to be read: it says so. Passages that answer a question
 * are what they are; but whatever was not found may only not have been read.
 */
export function whileReading(reply: Reply, unread: number, { language, direction }: Manners): Reply {
  if (unread === 0 || !('payload' in reply)) return reply;
  if (reply.command === 'ask' && reply.outcome === 'answered') return reply;
  const { articles, say } = WORDS[language];
  const notice = line(say(counted(unread, articles, language)), language, direction);
  const content = `${reply.payload.content}\n${notice}`;
  return content.length > LIMITS.content ? reply : { ...reply, payload: { ...reply.payload, content } };
}
