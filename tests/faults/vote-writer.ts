import { gapsIn } from '../../src/gaps/gap-files.ts';

// A process that notes one vote after another and tells of each that is confirmed, until it is killed or nothing more can be noted.
const [, , folder = '', first = '0'] = process.argv;
const gaps = gapsIn(folder, (error) => process.stderr.write(`${error}\n`));
for (let n = Number(first); ; n++) {
  const gap = { command: 'ask', options: { question: `سؤال ${n} عن محصول القمح` }, server: '1', voter: `v${n}` };
  if (!gaps.note({ why: 'voted', ...gap })) break;
  process.stdout.write(`${n}\n`);
}
