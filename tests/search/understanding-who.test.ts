import { describe, expect, it } from 'vitest';
import { asksWho } from '../../src/search/understanding-who.ts';

describe('asksWho', () => {
  it.each([
    'من قال إن الحرب انتهت؟',
    'مين قال',
    'من صرّح بأن الهدنة فشلت؟',
    'من الذي وصف المحادثات بالرائعة؟',
    'مين اللي حكى عن الهدنة',
    'من نفى مجددا مسؤولية دمشق؟',
    'من القائل إن الأسد باق؟',
    'من هو صاحب عبارة «لا حل عسكري»؟',
    'من حمّل الغرب مسؤولية الهجوم؟',
    'أي مسؤول صرح بذلك؟',
    'أي الدول هددت روسيا؟',
    'who said that the war is over',
    'Who has denied it?',
    'Which official said so?',
  ])('hears it in «%s»', (text) => {
    expect(asksWho(text)).toBe(true);
  });

  it.each([
    'ماذا قال لافروف؟',
    'من قتل السفير الروسي؟',
    'من حلب إلى دمشق',
    'ماذا طلب لافروف من قال',
    'من حمّل الشاحنات؟',
    'أي قضية وُصفت بالشائكة؟',
    'Who did Kerry call?',
    'Who won?',
    '',
  ])('does not hear it in «%s»', (text) => {
    expect(asksWho(text)).toBe(false);
  });
});
