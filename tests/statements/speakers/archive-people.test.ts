import { expect, it } from 'vitest';
import { archivePeople } from '../../../src/statements/speakers/archive-people.ts';
import { nameParts } from '../../../src/statements/speakers/name-parts.ts';
import { article } from '../../archive.ts';

it('somebody whom an article names in full is found by a surname that was asked for before it came', () => {
  const archive = archivePeople([article({ paragraphs: ['قال الوزير سالم الحارثي إن المشروع اكتمل.'] })]);
  const named = () => archive.index.named(nameParts('الحارثي')).map(({ name }) => name);
  expect(named()).toEqual(['سالم الحارثي']);
  archive.learn(article({ paragraphs: ['وأوضح المدير ناصر الحارثي أن العمل بدأ.'] }));
  expect(named()).toEqual(['سالم الحارثي', 'ناصر الحارثي']);
});
