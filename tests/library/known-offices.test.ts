import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { handOnOffices, knownOffices, makingOffices, takeOffices } from '../../src/library/known-offices.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const FIRST = article({ paragraphs: ['وقال وزير النقل اليمني سالم العولقي إن المطار سيفتح خلال يومين.'] });
const LATER = article({ slug: 'later', paragraphs: ['وقال وزير المالية اليمني أنور الصلوي إن الرواتب ستصرف.'] });

function shelfOf(...articles: readonly (typeof FIRST)[]) {
  return new Library(articles).statements;
}

describe('the offices of a shelf', () => {
  it('are made once, in steps or when they are asked for', () => {
    const shelf = shelfOf(FIRST);
    for (const _ of makingOffices(shelf));
    expect(knownOffices(shelf)).toBe(knownOffices(shelf));
    expect(knownOffices(shelf).terms('وزير النقل اليمني')).toHaveLength(1);
  });

  it('are handed on with what has come', () => {
    const [before, come] = [shelfOf(FIRST), shelfOf(LATER)];
    const known = knownOffices(before);
    const after = before.extended(come.statements);
    handOnOffices(before, after, come.statements);
    expect(knownOffices(after)).toBe(known);
    expect(known.terms('وزير المالية اليمني').map(({ person }) => person)).toEqual(['أنور الصلوي']);
    expect(known.terms('وزير النقل اليمني').map(({ person }) => person)).toEqual(['سالم العولقي']);
  });

  it('are not made for a shelf that takes the place of one of which none were asked for', () => {
    const [before, come] = [shelfOf(FIRST), shelfOf(LATER)];
    const after = before.extended(come.statements);
    handOnOffices(before, after, come.statements);
    expect(knownOffices(after).terms('وزير المالية اليمني')).toHaveLength(1);
  });

  it('are those that were kept, and grow with what has come', () => {
    const kept = deserialize(serialize(knownOffices(shelfOf(FIRST)).kept()));
    const [before, come] = [shelfOf(), shelfOf(LATER)];
    takeOffices(before, () => kept);
    const after = before.extended(come.statements);
    handOnOffices(before, after, come.statements);
    for (const office of ['وزير النقل اليمني', 'وزير المالية اليمني']) {
      expect(knownOffices(after).terms(office)).toHaveLength(1);
    }
  });
});
