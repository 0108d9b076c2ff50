/** The words of a question without its punctuation, for engines that take «؟» for a part of the word before it. */
export function queryWords(question: string): string[] {
  return question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
