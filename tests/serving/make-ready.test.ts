import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { makingQuick } from '../../src/serving/make-ready.ts';
import { article } from '../archive.ts';

const LIBRARY = () =>
  new Library([article({ paragraphs: ['قال الوزير كيري إن الاتفاق مع موسكو بات وشيكًا بعد محادثات طويلة في سوتشي.'] })]);

describe('the questions that an archive is asked at the start', () => {
  it('are a hundred, in as many steps', () => {
    const library = LIBRARY();
    expect([...makingQuick(() => library)]).toHaveLength(100);
  });

  it('are none where there is no article', () => {
    const empty = new Library([]);
    expect([...makingQuick(() => empty)]).toHaveLength(0);
  });

  it('are put to the archive that is served by then', () => {
    const [first, grown] = [LIBRARY(), LIBRARY()];
    let served = first;
    const making = makingQuick(() => served);
    making.next();
    expect([first.hasStatements, grown.hasStatements]).toEqual([true, false]);
    served = grown;
    making.next();
    expect(grown.hasStatements).toBe(true);
  });
});
