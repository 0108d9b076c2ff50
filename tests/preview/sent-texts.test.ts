import { describe, expect, it } from 'vitest';
import { SentTexts } from '../../src/preview/page/sent-texts.ts';

function sent(...texts: readonly string[]): SentTexts {
  const all = new SentTexts();
  for (const text of texts) all.add(text);
  return all;
}

describe('SentTexts', () => {
  it('goes back from an empty input to the last, then to the one before', () => {
    const texts = sent('متى التقيا؟', 'أين التقيا؟');
    expect(texts.next('', -1)).toBe('أين التقيا؟');
    expect(texts.next('أين التقيا؟', -1)).toBe('متى التقيا؟');
    expect(texts.next('متى التقيا؟', -1)).toBeNull();
  });

  it('comes forward again, to an empty input at last', () => {
    const texts = sent('متى التقيا؟', 'أين التقيا؟');
    texts.next('', -1);
    texts.next('أين التقيا؟', -1);
    expect(texts.next('متى التقيا؟', 1)).toBe('أين التقيا؟');
    expect(texts.next('أين التقيا؟', 1)).toBe('');
    expect(texts.next('', 1)).toBeNull();
  });

  it('leaves alone what is the reader’s own', () => {
    const texts = sent('متى التقيا؟');
    expect(texts.next('ماذا قال', -1)).toBeNull();
    texts.next('', -1);
    expect(texts.next('متى التقيا في سوتشي؟', -1)).toBeNull();
  });

  it('keeps what is sent twice once', () => {
    const texts = sent('متى التقيا؟', 'متى التقيا؟');
    texts.next('', -1);
    expect(texts.next('متى التقيا؟', -1)).toBeNull();
  });
});
