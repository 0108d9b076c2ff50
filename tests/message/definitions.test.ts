import { describe, expect, it } from 'vitest';
import { definitionsIn, registrationsIn } from '../../src/message/definitions.ts';
import { registrationFaults } from '../discord/openapi/forms.ts';
import { commandFaults } from '../discord/rules.ts';

describe('definitionsIn', () => {
  it('registers /ask in Latin letters with an Arabic description', () => {
    const [ask] = definitionsIn('ar', 'latin');
    expect(ask).toMatchObject({ type: 1, name: 'ask', description: 'اسأل الأرشيف يُجبك بنصوصه مع المصدر والتاريخ' });
    expect(ask?.options.map((option) => option.name)).toEqual([
      'question',
      'from',
      'to',
      'source',
      'literal',
      'private',
    ]);
  });

  it('registers «/اسأل» in Arabic letters', () => {
    const [ask] = definitionsIn('en', 'arabic');
    expect(ask).toMatchObject({
      name: 'اسأل',
      description: 'Ask the archive; it answers with its own words, source and date',
    });
    expect(ask?.options.map((option) => option.name)).toEqual(['السؤال', 'من', 'إلى', 'المصدر', 'حرفيا', 'خاص']);
  });

  it.each(['latin', 'arabic'] as const)('keeps to what Discord takes of a command, in %s letters', (script) => {
    for (const command of definitionsIn('ar', script)) {
      expect(command.name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(command.options.length).toBeLessThanOrEqual(25);
      const texts = [command, ...command.options].flatMap(({ name, description }) => [name, description]);
      expect(texts.join('').length).toBeLessThanOrEqual(8000);
    }
  });
});

describe('registrationsIn', () => {
  const all = (['ar', 'en'] as const).flatMap((language) =>
    (['latin', 'arabic'] as const).flatMap((script) =>
      [true, false].map((isForAll) => ({ language, script, isForAll })),
    ),
  );

  it.each(all)('is what Discord takes: $language, $script, for all servers: $isForAll', (given) => {
    const registrations = registrationsIn(given.language, given.script, given.isForAll);
    expect(registrationFaults(registrations)).toEqual([]);
    expect(commandFaults(registrations)).toEqual([]);
  });
});
