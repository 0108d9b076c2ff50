import { expect, it } from 'vitest';
import { progressOn } from '../../src/evaluation/progress.ts';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

it('is told on one line of a terminal, which is wiped in the end', () => {
  const terminal = screen(true);
  const progress = progressOn(terminal);
  progress('Isnad', 0, 702);
  progress('Isnad', 702, 702);
  expect(terminal.written).toEqual(['\r\u001b[KIsnad: 0 of 702 questions', '\r\u001b[K']);
});

it('is not told to a file', () => {
  const file = screen(false);
  progressOn(file)('Isnad', 0, 702);
  expect(file.written).toEqual([]);
});
