import { describe, expect, it } from 'vitest';
import { named, nameIn } from './named.ts';

describe('a name of no list', () => {
  it('is found behind a title that is whole, where the subject ends with it', () => {
    expect(nameIn('رئيس الإدارة الوطنية للرقابة على السوق ريكاردو سواريس إن')).toBe('ريكاردو سواريس');
    expect(nameIn('أستاذة الاقتصاد بجامعة الملك خالد بأبها كارلين هاشمي، إن')).toBe('كارلين هاشمي');
  });

  it('may end in ة behind a title of a woman', () => {
    expect(nameIn('السفيرة نزيهة لودهي إنه')).toBe('نزيهة لودهي');
    expect(nameIn('السفيرة السابقة إن')).toBeNull();
  });

  it('may end in ة behind a first name where the subject ends', () => {
    expect(nameIn('المهندس محمد العمرة أن')).toBe('محمد العمرة');
    expect(nameIn('المهندس محمد الحاجة إلى')).toBe('محمد');
  });

  it('may be a rank behind a first name where the subject ends', () => {
    expect(nameIn('المهندس عدنان السيد أن')).toBe('عدنان السيد');
  });

  it('is any word before «بن»', () => {
    expect(nameIn('العقيد دكتور عاطي بن عطية القرشي بأنه')).toBe('عاطي بن عطية القرشي');
  });

  it('is no city of two words', () => {
    expect(nameIn('رئيس شرطة لوس أنجلوس أندرو سميث إنه')).toBe('أندرو سميث');
    expect(nameIn('رئيس شرطة لوس أنجلوس إنه')).toBeNull();
  });

  it('is no affair: «المكلفة شؤون الإرهاب»', () => {
    expect(nameIn('الناطق باسم النيابة المكلفة شؤون الإرهاب «نعتقد')).toBeNull();
  });

  it('is nobody to whom something was said', () => {
    expect(named('لرويترز في مقابلة')).toBeNull();
  });

  it('is no noun with «ب» behind a bare title', () => {
    expect(nameIn('الطفل بمضغ الطعام')).toBeNull();
  });
});

describe('a body', () => {
  it('keeps the nouns that begin as «كـ» and «و» do', () => {
    expect(named('المديرية العامة لكلية الملك فهد الأمنية أن')?.named).toBe('المديرية العامة لكلية الملك فهد الأمنية');
    expect(named('مدير وحدة مكافحة التهريب السابق إن')?.named).toBe('مدير وحدة مكافحة التهريب السابق');
  });
});
