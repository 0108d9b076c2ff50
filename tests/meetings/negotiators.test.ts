import { describe, expect, it } from 'vitest';
import { isNegotiator } from '../../src/meetings/negotiators.ts';

describe('a body that can be a side of talks', () => {
  it.each([
    'حزب العمال',
    'وزراء الخارجية العرب',
    'رؤساء الدول الخليجية',
    'صندوق النقد الدولي',
    'البنك المركزي الأوروبي',
    'الاتحاد الأوروبي',
    'مجلس التعاون الخليجي',
    'جامعة الدول العربية',
    'الدول الكبرى',
  ])('is: %s', (name) => {
    expect(isNegotiator(name)).toBe(true);
  });

  it.each([
    'رؤساء الأقسام',
    'وزراء المالية والتجارة',
    'البنك الأهلي',
    'صندوق التنمية',
    'الاتحاد السعودي لكرة القدم',
    'مجلس إدارة النادي',
    'جامعة الملك سعود',
    'الوفد المرافق',
    'مجموعة شركات النخيل',
    'اللجنة المنظمة',
    'التحالف',
    'الوزارة',
  ])('is not: %s', (name) => {
    expect(isNegotiator(name)).toBe(false);
  });
});
