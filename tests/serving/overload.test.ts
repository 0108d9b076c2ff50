import { expect, onTestFinished, test } from 'vitest';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { OverloadedError } from '../../src/serving/overloaded.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { folder as newFolder, town } from './town.ts';

const SLOWLY = { timeout: 60_000 };

function ask(question: string) {
  return { command: 'ask', options: { question } };
}

test(
  'more calls than can be answered in time are each answered or turned away, and the thread lives on',
  SLOWLY,
  async () => {
    const manners = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
    const archive = { folder: await town(30), cache: await newFolder(), manners, isBeside: false };
    const { log, lines } = memoryLog();
    const thread = new LibraryThread(archive, log);
    onTestFinished(() => thread.end());
    await thread.opened;
    const calls = Array.from({ length: 5_000 }, (_, n) =>
      thread.reply(ask(`ماذا جنى مزارعو وادي النخيل ${n} من القمح والشعير والزيتون؟`)),
    );
    const settled = await Promise.allSettled(calls);
    const wrong = settled.filter((each) => each.status === 'rejected' && !(each.reason instanceof OverloadedError));
    expect(wrong).toEqual([]);
    expect(settled.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await thread.reply(ask('ماذا جنى مزارعو وادي النخيل؟'))).command).toBe('ask');
    expect(lines()).toEqual([]);
  },
);
