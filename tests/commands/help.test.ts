import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { COMMANDS } from '../../src/commands/commands.ts';
import { Library } from '../../src/library.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { ASKER, press, pressable } from '../message/desk-calls.ts';
import { deskOfMany, manyPassages } from '../message/many-passages.ts';

function help(options: Record<string, string> = {}, library: Library = manyPassages()): Answer {
  const command = COMMANDS.find(({ key }) => key === 'help');
  if (!command) throw new Error('there is no /help');
  return command.run({ options, language: 'ar' }, library);
}

function linesOf({ blocks }: Answer): string[] {
  return blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
}

function shown(options: Record<string, string> = {}): MessagePayload {
  return deskOfMany().reply({ command: 'help', options, by: ASKER }).payload;
}

describe('/help', () => {
  it('names every command with what it does, but those for keepers', () => {
    const lines = linesOf(help());
    for (const { label, description, isForKeepers } of COMMANDS) {
      const isNamed = lines.some((line) => line.startsWith(`«/${label.latin}» ${description.ar}`));
      expect(isNamed, label.latin).toBe(!isForKeepers && label.latin !== 'help');
    }
  });

  it('shows a question that this archive answers, and whose words it has', () => {
    const lines = linesOf(help()).join('\n');
    expect(lines).toContain('مثل: «الهدنة في سوريا»');
    expect(lines).toContain('مثل: «كيري · سوريا»');
  });

  it('tells what the archive holds', () => {
    expect(linesOf(help())[0]).toBe('في الأرشيف مقالان من مصدرين، بين عامي 2015 و2016.');
  });

  it('calls the commands by the names that the server gave them', () => {
    const desk = deskOfMany({ names: 'arabic' });
    const { payload } = desk.reply({ command: 'مساعدة', options: {}, by: ASKER });
    expect(payload.content).toContain('«/اسأل»');
    expect(payload.content).not.toContain('/ask');
  });

  it('is for the asker alone', () => {
    expect(shown().flags).toBe(64);
  });

  it('asks its examples at the press of a button', () => {
    const { payload, outcome } = press(shown(), 'الهدنة في سوريا', { desk: deskOfMany() });
    expect([outcome, payload.flags]).toEqual(['answered', 64]);
    expect(press(shown(), 'كيري · سوريا', { desk: deskOfMany() }).outcome).toBe('answered');
  });

  it('is turned into the other language and back', () => {
    expect(pressable(shown())).toContain('English');
    const english = press(shown(), 'English', { desk: deskOfMany() });
    expect(english.inPlace).toBe(true);
    expect(english.payload.content).toContain('Ask as you write');
    const arabic = press(english.payload, 'العربية', { desk: deskOfMany() });
    expect(arabic.payload.content).toContain('اسأل كما تكتب');
  });

  it('offers nothing of an empty archive', () => {
    expect(help({}, new Library([])).offers?.map(({ command }) => command)).toEqual(['help']);
  });
});
