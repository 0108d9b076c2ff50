import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LoadBot } from './load-bot.ts';
import { interactionOf } from './load-crowd.ts';
import { responseFaults } from './openapi/forms.ts';
import { StandIn } from './stand-in.ts';

/**
 * How the bot fares where many people ask at once:
 *
 *     node --import tsx tests/discord/load.ts --rate 200 --seconds 60 --corpus corpus
 *
 * Here is Discord, with the crowd; the bot is in a process of its own. What is told of an interaction is the time from its event until its answer was
 * here, so that the way there and back and what keeps Discord busy is in it too; how busy it was is told beside it.
 */
const { values: given } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    corpus: { type: 'string', default: 'corpus' },
    /** Given to Node, with commas between: `--cpu-prof,--cpu-prof-dir=profiles`. */
    flags: { type: 'string', default: '' },
  },
});
const rate = Number(given.rate);
const seconds = Number(given.seconds);
/** Before anything is measured, in seconds: what is compiled and made ready once is not what is asked for here. */
const WARMING = 10;
const FIRST = { name: 'ask', options: { question: 'ماذا قال لافروف عن سوريا؟' } };

const standIn = await StandIn.open();
standIn.api.checks = false;
const bot = new LoadBot(standIn.address, given.corpus, given.flags.split(',').filter(Boolean));
while (standIn.api.commands.size === 0) await sleep(100);
const under = await standIn.ask(FIRST);
const distinct = new Set<string>();
let number = 0;

await crowd(WARMING);
tell(`warm, ${JSON.stringify(bot.outcomes())}`, await bot.measured());
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let { cpu } = await bot.measured();
for (const length of parts(seconds)) {
  const { times, lost } = await crowd(length);
  const after = await bot.measured();
  const slow = [0.5, 0.9, 0.99, 0.999, 1].map((share) => `p${100 * share} ${quantile(times, share).toFixed(1)}`);
  process.stdout.write(`${JSON.stringify(bot.outcomes())}, ${lost} lost: ${slow.join(', ')} ms\n`);
  tell(`CPU ${((after.cpu - cpu) / times.length).toFixed(2)} ms an interaction`, after);
  cpu = after.cpu;
}
process.stdout.write(`Discord itself was late by p99 ${ms(delay.percentile(99))}, at most ${ms(delay.max)} ms\n`);
const faults = [...distinct].flatMap((body) => responseFaults(JSON.parse(body)));
process.stdout.write(`${distinct.size} distinct payloads, ${faults.length} faults ${faults.slice(0, 3).join('; ')}\n`);
process.stdout.write(`exit status ${await bot.end()}\n`);
standIn.close();

/** What is told of by itself, in seconds: 100 → 10, 20, 30, 40; the first minute closely, then each minute. */
function parts(whole: number): number[] {
  const ends = [10, 30, 60, ...Array.from({ length: Math.ceil(whole / 60) }, (_, at) => 60 * (at + 2))];
  const until = ends.filter((end) => end < whole).concat(whole);
  return until.map((end, at) => end - (until[at - 1] ?? 0));
}

/** So many seconds of it. @returns how long each took, in milliseconds, in order. */
async function crowd(length: number): Promise<{ readonly times: readonly number[]; readonly lost: number }> {
  const times: number[] = [];
  let lost = 0;
  const all: Promise<void>[] = [];
  const start = performance.now();
  while (all.length < length * rate) {
    const due = Math.min(length * rate, ((performance.now() - start) / 1000) * rate);
    while (all.length < due)
      all.push(
        one().then(
          (time) => void times.push(time),
          () => void lost++,
        ),
      );
    standIn.api.received.length = 0;
    await sleep(1);
  }
  await Promise.all(all);
  return { times: times.sort((a, b) => a - b), lost };
}

async function one(): Promise<number> {
  const start = performance.now();
  const answer = await standIn.interact(interactionOf(number++, under));
  const time = performance.now() - start;
  distinct.add(JSON.stringify(answer));
  return time;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function tell(
  what: string,
  { resident, heaps }: { readonly resident: number; readonly heaps: readonly number[] },
): void {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  process.stdout.write(`${what}; held ${mb(resident)} MB, heaps after collection ${heaps.map(mb).join(' + ')} MB\n`);
}

function ms(nanoseconds: number): string {
  return (nanoseconds / 1e6).toFixed(1);
}
