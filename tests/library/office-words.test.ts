import { describe, expect, it } from 'vitest';
import { beginsOffice, officeWords } from '../../src/library/office-words.ts';

describe('officeWords', () => {
  it('reads a state in every form', () => {
    const office = { country: 'iran', words: ['وزير', 'خارجيه'] };
    expect(officeWords('وزير الخارجية الإيراني')).toEqual(office);
    expect(officeWords('وزير خارجية إيران')).toEqual(office);
    expect(officeWords('وزيرة الخارجية الإيرانية')).toEqual(office);
  });

  it('takes one word for others that mean the same', () => {
    expect(officeWords('الناطق الرسمي باسم الجيش اليمني')).toEqual(officeWords('المتحدث باسم الجيش اليمني'));
    expect(officeWords('رئيس الحكومة الأردنية')).toEqual(officeWords('رئيس الوزراء الأردني'));
    expect(officeWords('وزير البترول السعودي')).toEqual(officeWords('وزير النفط السعودي'));
  });

  it('tells an ambassador’s own state from the one he is sent to', () => {
    expect(officeWords('السفير التونسي لدى روسيا')?.country).toBe('tunisia');
    expect(officeWords('المندوبة الأميركية لدى الأمم المتحدة')?.country).toBe('united states');
  });

  it('finds none where a text begins with none', () => {
    expect(officeWords('سيرغي لافروف')).toBeNull();
    expect(beginsOffice('الوزارة')).toBe(false);
    expect(beginsOffice('الوزيرة')).toBe(true);
  });
});
