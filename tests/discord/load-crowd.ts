import { readFileSync } from 'node:fs';
import { onMessage, pressing, typing } from './interacting.ts';
import { type Callback, member, slashCommand } from './stand-in.ts';

/** So many people in so many servers: nobody asks more than is fair. */
const PEOPLE = 4_000;
const SERVERS = 400;
const FIRST_PERSON = 1_400_000_000_000_000_000n;
const FIRST_SERVER = 1_200_000_000_000_000_000n;

const QUESTIONS = ['dev', 'own'].flatMap(questionsIn);
const YEARS = ['2014', '2015', '2016', '2017', '2018', '2019'];
const NAMES = ['لافروف', 'كيري', 'بوتين', 'بومبيو', 'ترامب', 'أوباما', 'Lavrov'];
const MEETINGS = ['لقاء سوتشي 2015', 'هامبورغ', 'Hamburg talks', 'هلسنكي'];
const BEGUN = ['ل', 'لا', 'لاف', 'بو', 'بوت', 'k', 'ke', 'ترا'];

/**
 * The interaction of this number in a busy hour, as fields of its event: of ten five ask, two type, and one each asks who said a thing, wants a summary,
 * and presses a button or opens a context menu.
 *
 * @param under an answer with buttons.
 */
export function interactionOf(number: number, under: Callback): object {
  const turn = Math.floor(number / 10);
  return { ...doing(number % 10, turn, number, under), ...somebody(number) };
}

/** The pause between two who have the same question or name makes that most of what is asked is asked anew. */
function doing(place: number, turn: number, number: number, under: Callback): object {
  const question = at(QUESTIONS, number);
  switch (place) {
    case 5:
      return slashCommand({ name: 'said', options: { who: at(NAMES, turn), from: at(YEARS, turn) } });
    case 6:
      return slashCommand({ name: 'summary', options: { meeting: at(MEETINGS, turn) } });
    case 7:
      return turn % 2 === 0 ? pressing(under, 'التالي') : onMessage('Find sources', question);
    case 8:
      return typing('said', { who: at(BEGUN, turn) }, 'who');
    case 9:
      return typing('summary', { meeting: at(BEGUN, turn) }, 'meeting');
    default:
      return slashCommand({ name: 'ask', options: { question, ...(turn % 2 === 0 && { from: at(YEARS, turn) }) } });
  }
}

function somebody(number: number): object {
  const server = String(FIRST_SERVER + BigInt(number % SERVERS));
  return { member: member(String(FIRST_PERSON + BigInt(number % PEOPLE))), guild_id: server };
}

function at(all: readonly string[], number: number): string {
  return all[number % all.length] ?? '';
}

function questionsIn(file: string): string[] {
  const path = new URL(`../gold/qa.${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { question: string }[]).map(({ question }) => question);
}
