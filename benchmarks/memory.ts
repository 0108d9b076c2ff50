import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../src/message/desk.ts';
import { makingContents, makingMeetings } from '../src/serving/make-ready.ts';
import { openArchive } from '../src/serving/open-archive.ts';
import { keepHeapsSmall } from '../src/serving/small-heap.ts';
import { keepFewWords } from '../src/text/known-words.ts';

// What is kept in memory after many questions, each with a word that nobody has typed before:
//   node --expose-gc --import tsx benchmarks/memory.ts [questions, 100000] [folder of the archive, corpus] [folder of what is kept of it]

const ROOT = join(import.meta.dirname, '..');
const [, , most = '100000', folder = join(ROOT, 'corpus'), cache = null] = process.argv;
/** Told at each power of ten, and as often beyond the first hundred thousand. */
const OFTEN = 100_000;
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const ASKER = { person: '1', server: '2', permissions: '0' };

const GOLD = readFileSync(join(ROOT, 'tests/gold/qa.dev.json'), 'utf8');
const QUESTIONS = (JSON.parse(GOLD) as { readonly question: string }[]).map(({ question }) => question);

const { library, state } = await openArchive({ folder, cache });
// As the thread that serves does.
for (const _ of makingContents(library));
for (const _ of makingMeetings(library));
keepFewWords();
keepHeapsSmall();
process.stdout.write(`${state.articles} articles in ${state.passages} passages; snapshot: ${state.snapshot}\n`);
const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' });

for (let n = 1, next = 1000; n <= Number(most); n++) {
  ask(n);
  if (n !== next) continue;
  next += Math.min(9 * next, OFTEN);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const [heap, columns, resident] = [heapUsed, arrayBuffers, rss].map(megabytes);
  process.stdout.write(`${n} questions: ${heap} MB of heap, ${columns} MB of columns, ${resident} MB resident\n`);
}

/** One question in ten asks whose words something was, one in ten is still being typed. */
function ask(n: number): void {
  const question = `${QUESTIONS[n % QUESTIONS.length]} ${newWord(n)}`;
  if (n % 10 === 0) desk.reply({ command: 'said', options: { who: newWord(n), about: question }, by: ASKER });
  else if (n % 10 === 1)
    desk.reply({ kind: 'suggest', command: 'ask', options: { question }, focused: 'question', by: ASKER });
  else desk.reply({ command: 'ask', options: { question }, by: ASKER });
}

/** A word of seven letters for each number, and another for another. */
function newWord(n: number): string {
  let word = '';
  for (let rest = n * 7919 + 123_456_789; word.length < 7; rest = Math.floor(rest / LETTERS.length) + 17) {
    word += LETTERS[rest % LETTERS.length];
  }
  return word;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
