import type { Passage } from '../../corpus/passage.ts';
import type { Trial } from '../engine.ts';
import { type SquadFile, trialOf } from '../squad.ts';
import type { Ask, Asked, Posed } from './asked.ts';
import { partsOf } from './parts.ts';

/** The contexts of another file join those of the first; its questions are not looked at. */
export function pooled(file: SquadFile, pool: SquadFile): SquadFile {
  const contexts = pool.data.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map(({ context }) => ({ context, qas: [] })),
  }));
  return { data: [...file.data, ...contexts] };
}

export function askSquad(file: SquadFile, ask: Ask): Asked[] {
  const trial = trialOf(file);
  return ask('questions of the training file', trial.passages, posedIn(trial));
}

/** So many of the questions among more passages, taken evenly from the whole file. */
export function askAmongMore(file: SquadFile, distractors: readonly string[], sample: number, ask: Ask): Asked[] {
  const trial = trialOf(file, distractors);
  const posed = posedIn(trial);
  const step = Math.max(1, posed.length / sample);
  const chosen = posed.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return ask('the same among the distractors', trial.passages, chosen);
}

/** Articles are taken away part by part: one by one it would take an archive for each. */
const PARTS_AWAY = 5;

/** The questions, each asked of the contexts without those of its own article. */
export function askSquadElsewhere(file: SquadFile, ask: Ask): Asked[] {
  const trial = trialOf(file);
  const posed = posedIn(trial);
  const parts = partsOf(
    posed.map(({ group }) => group),
    PARTS_AWAY,
  );
  return Array.from({ length: PARTS_AWAY }, (_, part) => {
    const left = trial.passages.filter((passage) => parts.get(groupOf(passage)) !== part);
    const away = posed.filter(({ group }) => parts.get(group) === part);
    return ask('the same without their articles', left, away);
  }).flat();
}

function posedIn({ passages, questions }: Trial): Posed[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return questions.map(({ text, right }) => {
    const [context] = [...right].map((id) => byId.get(id));
    return { text, group: context ? groupOf(context) : '', isRight: ({ id }) => right.has(id) };
  });
}

/** Two files may hold contexts of one article, under the same title. */
function groupOf({ article }: Passage): string {
  return article.title || article.slug;
}
