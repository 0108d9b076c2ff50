import type { GoldQuestion } from '../../src/evaluation/gold.ts';

/** A question that these words of a page answer; none where the archive does not know. */
export function goldQuestion(given: Partial<GoldQuestion>, ...evidence: readonly string[]): GoldQuestion {
  const gold = evidence.map((words) => ({ file: '000_cc0c4f57903877de.txt', line: 7, evidence: words }));
  return { id: 'q1', question: 'أين التقى كيري ولافروف؟', style: 'msa', type: 'where', gold, ...given };
}
