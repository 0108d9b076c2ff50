import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile, harvest } from '../serving/town.ts';
import { KEEPER, keptTown } from './keeper-town.ts';
import { messageFaults } from './rules.ts';
import type { Callback, StandIn } from './stand-in.ts';

const SLOWLY = { timeout: 60_000 };
const RELOAD = { type: 2, data: { id: '1600000000000000001', type: 1, name: 'archive-reload' }, ...KEEPER };

/** The first response, and what stands there at last: where the machine has much to do, that is another. */
async function reloaded(standIn: StandIn) {
  let told: (data: Callback['data']) => void = () => {};
  const edited = new Promise<Callback['data']>((resolve) => {
    told = resolve;
  });
  const first = await standIn.interact(RELOAD, 0, ({ body }) => told(body as Callback['data']));
  const isUnderWay = String(first.data.content).startsWith('يُقرأ الأرشيف الآن');
  return { first, data: isUnderWay ? await edited : first.data };
}

test(
  'a keeper is told what came, changed, went and cannot be read, and everybody finds it in /archive',
  SLOWLY,
  async () => {
    const { standIn, folder } = await keptTown();
    await writeFile(join(folder, 'new.md'), articleFile(harvest(100)));
    await writeFile(join(folder, 'town-1.md'), articleFile(harvest(101)));
    await writeFile(join(folder, 'town-2.md'), articleFile(harvest(2)).replace('2016-03-01', '2016-02-30'));
    await rm(join(folder, 'town-3.md'));
    const { first, data } = await reloaded(standIn);
    expect(first).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(messageFaults(data)).toEqual([]);
    expect(data.content).toBe('قُرئ الأرشيف من جديد: أُضيف مقال واحد، تغيّر مقال واحد، حُذف مقالان.');
    const fault =
      '«town-2.md»، السطر 5: ما في published ليس يومًا في التقويم: «2016-02-30». العلاج: اكتب اليوم الذي تذكره الصفحة.';
    expect(data.embeds).toMatchObject([
      { title: 'ملفات لا تُقرأ، وما يُصلحها', description: fault },
      { title: 'ما أُضيف', description: 'new.md' },
      { title: 'ما تغيّر', description: 'town-1.md' },
      { title: 'ما حُذف', description: 'town-2.md\ntown-3.md' },
    ]);
    const contents = await standIn.ask({ name: 'archive' });
    expect(contents.data.flags).toBe(0);
    expect(contents.data.content).toContain('في الأرشيف 7 مقالات');
    expect(JSON.stringify(contents.data.embeds)).toContain(JSON.stringify(fault).slice(1, -1));
    expect(JSON.stringify(contents.data)).not.toContain(folder);
  },
);

test('where nothing has changed a keeper is told so', SLOWLY, async () => {
  const { standIn } = await keptTown();
  const { data } = await reloaded(standIn);
  expect(data.content).toBe('قُرئ الأرشيف من جديد، ولم يتغيّر فيه شيء.\nكل ملفاته مقروءة.');
});

test('where the folder is gone a keeper is told that it could not be read', SLOWLY, async () => {
  const { standIn, folder } = await keptTown();
  await rm(folder, { recursive: true });
  const { data } = await reloaded(standIn);
  expect(data.content).toContain('لم يُقرأ الأرشيف');
  expect((await standIn.ask({ name: 'archive' })).data.content).toContain('في الأرشيف 8 مقالات');
});

test('nobody but a keeper has the archive read', SLOWLY, async () => {
  const { standIn } = await keptTown();
  const { data } = await standIn.ask({ name: 'archive-reload' });
  expect(data.content).toBe('هذا الأمر لمن يملك صلاحية «إدارة الخادم».');
});
