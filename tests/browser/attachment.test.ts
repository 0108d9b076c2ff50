import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPreview } from '../preview/small-channel.ts';
import { browser } from './chromium.ts';
import { running } from './running-program.ts';

const chrome = browser();

const PAGE = `<!doctype html>
<html lang="ar"><head>
<title>وصول سفينة القمح إلى ميناء طرطوس</title>
<meta property="og:site_name" content="صحيفة الميناء">
<meta property="article:published_time" content="2017-03-04">
</head><body><article>
<h1>وصول سفينة القمح إلى ميناء طرطوس</h1>
<p>وصلت إلى ميناء طرطوس صباح أمس سفينة تحمل ثلاثين ألف طن من القمح قادمة من ميناء نوفوروسيسك الروسي بعد رحلة دامت ستة أيام.</p>
<p>وقال مدير الميناء سليم الحداد إن تفريغ الحمولة يبدأ اليوم ويستمر أسبوعًا كاملًا، وإن سفينة ثانية تصل في نهاية الشهر الجاري.</p>
<p>وأضاف أن القمح ينقل بعد ذلك إلى مطاحن الساحل والمنطقة الوسطى، وأن المخزون يكفي حاجة المحافظة حتى مطلع الصيف المقبل.</p>
</article></body></html>`;

test('a file is attached, looked at and saved by keyboard alone, and is asked for a moment later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-attached-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(import.meta.dirname, '../../corpus'), folder, { recursive: true });
  const { url, program } = await running({ CORPUS: folder });
  const { page, troubles } = await chrome.visit({ url });
  await page.keyboard.type('/archive-add ');
  await page.getByRole('button', { name: '+ file' }).press('Enter');
  const file = page.getByLabel('file', { exact: true });
  await file.setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
  await file.press('Enter');
  await page.getByText('وصول سفينة القمح إلى ميناء طرطوس').first().waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'احفظ' }).press('Enter');
  await expect
    .poll(() => readdirSync(folder).some((name) => name.startsWith('2017-03-04')), { timeout: 20_000 })
    .toBe(true);
  await page.getByRole('textbox').last().fill('ماذا قال سليم الحداد عن تفريغ الحمولة؟');
  await page.keyboard.press('Enter');
  await page.locator('discord-embed').last().getByText('يبدأ اليوم ويستمر أسبوعًا كاملًا').waitFor();
  expect(program.out()).not.toContain(Buffer.from(PAGE).toString('base64').slice(0, 40));
  expect(troubles).toEqual([]);
});

test('a file that is too large is not sent, and is told so in words', async () => {
  const preview = await openPreview();
  onTestFinished(() => preview.close());
  const { page, troubles } = await chrome.visit(preview);
  await page.keyboard.type('/archive-add ');
  await page.getByRole('button', { name: '+ file' }).press('Enter');
  const file = page.getByLabel('file', { exact: true });
  const buffer = Buffer.alloc(10 * 1024 * 1024 + 1, 'x');
  await file.setInputFiles({ name: 'large.html', mimeType: 'text/html', buffer });
  await file.press('Enter');
  await page.getByText('الملف «large.html» أكبر مما يُقرأ').waitFor();
  expect(await page.getByRole('article').count()).toBe(0);
  expect(troubles).toEqual([]);
});
