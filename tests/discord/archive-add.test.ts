import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf, pressing, sending } from './interacting.ts';
import { adding, answeredWith, attaching, KEEPER, keptTown, PAGE, serving } from './keeper-town.ts';
import { messageFaults } from './rules.ts';
import type { Callback, StandIn } from './stand-in.ts';
import { member, READER } from './stand-in.ts';

const SLOWLY = { timeout: 60_000 };

/** A keeper adds a page; what stands there at last is a message like any other. */
async function added(standIn: StandIn, call: object): Promise<Callback> {
  const { first, last } = await standIn.interactLong(call);
  expect(first).toEqual({ type: 5, data: { flags: 64 } });
  expect(messageFaults(last)).toEqual([]);
  return { type: 4, data: last };
}

function press(standIn: StandIn, under: Callback, label: string) {
  return standIn.interactLong({ ...pressing(under, label), ...KEEPER });
}

async function articlesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.md') && !name.startsWith('town-'));
}

test('what was understood of a page is shown to the keeper alone, and nothing is written', SLOWLY, async () => {
  const { standIn, folder, web } = await keptTown();
  const { data } = await added(standIn, adding({ page: web.address('/bridge') }));
  expect(String(data.content).split('\n')).toEqual([
    'هذا ما فُهم من الصفحة، ولم يُكتب في الأرشيف شيء بعد:',
    'العنوان: «افتتاح جسر الوادي الكبير»',
    'المصدر: «الوادي»',
    'التاريخ: 13 أيار/مايو 2015 (من بيانات الصفحة)',
    'الكاتب أو الوكالة: «كتبت: مريم سالم»',
    'المقال: 3 فقرات',
    expect.stringMatching(/^أُسقط منها \d/u),
  ]);
  expect(data.embeds).toMatchObject([{ title: 'افتتاح جسر الوادي الكبير', url: web.address('/bridge') }]);
  expect(JSON.stringify(data.embeds)).toContain('افتتح رئيس البلدية سامر الحلواني صباح الثلاثاء جسرا جديدا');
  expect(await articlesIn(folder)).toEqual([]);
});

test('a page that is saved is an article, once however often it is saved, and can be asked for', SLOWLY, async () => {
  const { standIn, folder, web, desk } = await keptTown();
  const draft = await added(standIn, adding({ page: web.address('/bridge') }));
  const [{ first, last }, again] = await Promise.all([press(standIn, draft, 'احفظ'), press(standIn, draft, 'احفظ')]);
  expect(first).toEqual({ type: 6 });
  expect(last).toMatchObject({
    content: 'حُفظ المقال: «افتتاح جسر الوادي الكبير».\nويمكن السؤال عنه الآن.',
    components: [],
  });
  expect(again.last.content).toContain('افتتاح جسر الوادي الكبير');
  const [file = '', ...more] = await articlesIn(folder);
  expect([file, ...more]).toEqual([expect.stringMatching(/^2015-05-13-.*\.md$/u)]);
  expect(await readFile(join(folder, file), 'utf8')).toContain('published: 2015-05-13');
  await answeredWith(desk, 'كم كلف الجسر فوق الوادي الكبير؟', '4711 ألف دينار');
  const third = await press(standIn, draft, 'احفظ');
  expect(third.last.content).toContain('حُفظ المقال');
  expect(await articlesIn(folder)).toEqual([file]);
});

test('date, source and headline are corrected in a form before the page is saved', SLOWLY, async () => {
  const { standIn, folder, web } = await keptTown();
  const draft = await added(standIn, adding({ page: web.address('/bridge') }));
  const form = await standIn.interact({ ...pressing(draft, 'عدّل'), ...KEEPER });
  expect(form).toMatchObject({ type: 9, data: { title: 'تعديل المقال قبل حفظه' } });
  const message = messageOf(draft);
  const wrong = await standIn.interact({ ...sending(form, { date: 'الأسبوع الماضي' }, message), ...KEEPER });
  expect(wrong).toMatchObject({
    type: 4,
    data: { flags: 64, content: expect.stringContaining('«الأسبوع الماضي» ليس يومًا كاملًا') },
  });
  const written = { date: '١٢ أيار ٢٠١٥', source: 'صحيفة الوادي الجديد', title: 'جسر جديد فوق الوادي' };
  const corrected = await standIn.interact({ ...sending(form, written, message), ...KEEPER });
  expect(corrected.type).toBe(7);
  expect(corrected.data.content).toContain('التاريخ: 12 أيار/مايو 2015 (كما كتبته أنت)');
  expect(messageFaults(corrected.data)).toEqual([]);
  await press(standIn, corrected, 'احفظ');
  const [file = ''] = await articlesIn(folder);
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain('title: جسر جديد فوق الوادي\nsource: صحيفة الوادي الجديد\n');
  expect(text).toContain('published: 2015-05-12');
});

test('a page that its keeper cancels is forgotten, whatever is pressed after that', SLOWLY, async () => {
  const { standIn, folder, web } = await keptTown();
  const draft = await added(standIn, adding({ page: web.address('/bridge') }));
  const dropped = await standIn.interact({ ...pressing(draft, 'ألغِ'), ...KEEPER });
  expect(dropped).toMatchObject({ type: 7, data: { content: 'أُلغي، ولم يُكتب شيء.', components: [] } });
  const { last } = await press(standIn, draft, 'احفظ');
  expect(last.content).toContain('لم يعد ما قُرئ من هذه الصفحة محفوظًا');
  expect(await articlesIn(folder)).toEqual([]);
});

test('the buttons under a page work after a restart', SLOWLY, async () => {
  const { standIn, folder, web, desk, close } = await keptTown();
  const draft = await added(standIn, adding({ page: web.address('/bridge') }));
  await close();
  await desk.close();
  const next = await serving(folder, [web.host]);
  const { last } = await press(next.standIn, draft, 'احفظ');
  expect(last.content).toContain('حُفظ المقال');
  expect(await articlesIn(folder)).toHaveLength(1);
});

test(
  'a page that the archive has is told to be there, and one with other words to be a new version',
  SLOWLY,
  async () => {
    const texts: Record<string, string> = { '/bridge': PAGE };
    const { standIn, folder, web } = await keptTown(texts);
    await press(standIn, await added(standIn, adding({ page: web.address('/bridge') })), 'احفظ');
    const same = await added(standIn, adding({ page: web.address('/bridge') }));
    expect(same.data.content).toContain('الصفحة في الأرشيف بهذه الكلمات نفسها');
    texts['/bridge'] = PAGE.replace('عامين كاملين', 'ثلاثة أعوام');
    const other = await added(standIn, adding({ page: web.address('/bridge') }));
    expect(other.data.content).toContain('الصفحة في الأرشيف بكلمات أخرى');
    await press(standIn, other, 'احفظ');
    expect(await articlesIn(folder)).toEqual([expect.stringMatching(/\.md$/u), expect.stringMatching(/\.v2\.md$/u)]);
  },
);

test('an attached file is read from where Discord keeps attachments, and from nowhere else', SLOWLY, async () => {
  const { standIn, web } = await keptTown();
  const draft = await added(standIn, attaching(web.address('/bridge')));
  expect(draft.data.content).toContain('العنوان: «افتتاح جسر الوادي الكبير»');
  expect(draft.data.embeds).not.toMatchObject([{ url: expect.anything() }]);
  const elsewhere = await added(standIn, attaching(web.address('/bridge').replace('127.0.0.1', 'localhost')));
  expect(elsewhere.data.content).toContain('ليست المرفقات في ذلك الموضع');
  expect(web.asked).toEqual(['/bridge']);
});

test('why a page is no article is told in words, and nothing can be saved', SLOWLY, async () => {
  const persian =
    '<html><body><p>این خبر برای خوانندگان ما است که در تهران زندگی می کنند و از این شهر خبر های تازه را می خواهند.</p></body></html>';
  const { standIn, web } = await keptTown({ '/fa': persian });
  const refused = await added(standIn, adding({ page: web.address('/fa') }));
  expect(refused.data).toMatchObject({
    content: 'لم يُستخرج من هذه الصفحة مقال، ولم يُكتب شيء.\nالصفحة بالفارسية',
    components: [],
  });
  const missing = await added(standIn, adding({ page: web.address('/none') }));
  expect(missing.data.content).toContain('يجيب بالحالة 404');
});

test('nobody but a keeper adds, saves, corrects or forgets a page', SLOWLY, async () => {
  const { standIn, folder, web } = await keptTown();
  const reader = { member: member(READER, '0') };
  const forKeepers = { type: 4, data: { flags: 64, content: expect.stringContaining('«إدارة الخادم»') } };
  expect(await standIn.interact(adding({ page: web.address('/bridge') }, reader))).toMatchObject(forKeepers);
  expect(web.asked).toEqual([]);
  const draft = await added(standIn, adding({ page: web.address('/bridge') }));
  const form = await standIn.interact({ ...pressing(draft, 'عدّل'), ...KEEPER });
  for (const label of ['احفظ', 'عدّل', 'ألغِ'])
    expect(await standIn.interact({ ...pressing(draft, label), ...reader })).toMatchObject(forKeepers);
  const sent = sending(form, { title: 'عنوان آخر' }, messageOf(draft));
  expect(await standIn.interact({ ...sent, ...reader })).toMatchObject(forKeepers);
  expect(await articlesIn(folder)).toEqual([]);
});
