import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What an article file of a test says. */
interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const TOWNS = ['وادي النخيل', 'تل الزيتون', 'عين الرمان', 'جسر السدود', 'باب القلعة', 'رأس المينا', 'سهل الكروم'];
const CROPS = ['القمح', 'الشعير', 'الزيتون', 'العنب', 'التمر'];
const MAYORS = ['سامر الحلواني', 'نديم القباني', 'وليد الخطيب'];

/** The article of a number: what a town harvested, and what its mayor said of it. */
export function harvest(number: number): Told {
  const town = `${TOWNS[number % TOWNS.length]} ${number}`;
  const crop = CROPS[number % CROPS.length];
  const mayor = MAYORS[number % MAYORS.length];
  return {
    title: `موسم ${crop} في ${town}`,
    paragraphs: [
      `جنى مزارعو ${town} محصول ${crop} هذا العام بعد أمطار وفيرة هطلت على الحقول.`,
      `وقال رئيس البلدية ${mayor} إن المحصول بلغ ${1000 + number} طن.`,
      `وافتُتح في ${town} معرض للصناعات الريفية شارك فيه ${20 + number} حرفيًا.`,
      `وأعلنت البلدية تعبيد الطريق المؤدية إلى ${town} قبل نهاية السنة.`,
    ],
  };
}

export function articleFile({ title, paragraphs }: Told): string {
  const front = `---\ntitle: ${title}\nsource: جريدة السهل\nurl: null\npublished: 2016-03-01\n---`;
  return `${[front, ...paragraphs].join('\n\n')}\n`;
}

/** A folder that is removed after the test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'isnad-serving-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A folder with the articles of the numbers from 0 on. */
export async function town(articles: number): Promise<string> {
  const path = await folder();
  await Promise.all(
    Array.from({ length: articles }, (_, n) => writeFile(join(path, `town-${n}.md`), articleFile(harvest(n)))),
  );
  return path;
}
