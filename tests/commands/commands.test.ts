import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { commandContract } from './command.contract.ts';

for (const command of COMMANDS) commandContract(command);

describe('COMMANDS', () => {
  it.each(['latin', 'arabic'] as const)('has each %s name once', (script) => {
    const names = COMMANDS.map((command) => command.label[script]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(COMMANDS.map((command) => [command.key, command] as const))(
    'has each option of /%s once, in both scripts',
    (_, command) => {
      for (const script of ['latin', 'arabic'] as const) {
        const names = command.options.map((option) => option.label[script]);
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );
});
