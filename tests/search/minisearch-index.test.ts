import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { passageIndexContract } from './passage-index.contract.ts';

passageIndexContract('MiniSearchIndex', () => new MiniSearchIndex());
