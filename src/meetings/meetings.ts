import type { Article } from '../corpus/article.ts';
import type { Correction } from '../corpus/meetings-file.ts';
import type { Person } from '../corpus/person.ts';
import { type ArchivePeople, archivePeople } from '../statements/speakers/archive-people.ts';
import { givenPeople } from '../statements/speakers/given-people.ts';
import { sceneOf } from '../statements/speakers/scene.ts';
import type { Statement } from '../statements/statement.ts';
import { draftsOf } from './article-drafts.ts';
import { corrected } from './corrected.ts';
import { finished } from './finished.ts';
import { joined } from './join.ts';
import type { Meeting } from './meeting.ts';
import { mayTell, tracesOf } from './traces.ts';

/**
 * Who met whom, where and when, found in the articles by their words: what they report on first, the newest first, then what they only
 * mention or announce. `corrections` are those of the archive's keeper, `archive` its people
 * where they are learnt already, as for its statements. Takes time in proportion to the text.
 */
export function meetingsOf(
  articles: readonly Article[],
  statements: readonly Statement[],
  people: readonly Person[],
  corrections: readonly Correction[] = [],
  archive: ArchivePeople = archivePeople(articles.filter(mayTell)),
): Meeting[] {
  const given = givenPeople(people);
  const said = byArticle(statements);
  const drafts = articles.filter(mayTell).flatMap((article) => {
    const scene = sceneOf(article, archive.sightingsOf(article), archive, given);
    return draftsOf(tracesOf(article, scene, said.get(article) ?? []));
  });
  return inOrder(corrected(withOwnIds(joined(drafts).map(finished)), corrections));
}

function byArticle(statements: readonly Statement[]): ReadonlyMap<Article, readonly Statement[]> {
  const said = new Map<Article, Statement[]>();
  for (const statement of statements) {
    const list = said.get(statement.article);
    if (list) list.push(statement);
    else said.set(statement.article, [statement]);
  }
  return said;
}

const ORDER = { reported: 0, announced: 1, mentioned: 2 } as const;

function inOrder(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((a, b) => {
    const [day, other] = [a.when?.date ?? '', b.when?.date ?? ''];
    const byDay = ORDER[a.standing] - ORDER[b.standing] || (day < other ? 1 : day > other ? -1 : 0);
    return byDay || b.traces.length - a.traces.length || (a.id < b.id ? -1 : 1);
  });
}

/** Two of the same people on one day at one place are told apart by a number. */
function withOwnIds(meetings: readonly Meeting[]): Meeting[] {
  const seen = new Map<string, number>();
  return meetings.map((meeting) => {
    const times = (seen.get(meeting.id) ?? 0) + 1;
    seen.set(meeting.id, times);
    return times === 1 ? meeting : { ...meeting, id: `${meeting.id}-${times}` };
  });
}
