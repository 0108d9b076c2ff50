import { parentPort, workerData } from 'node:worker_threads';
import { thawArticles } from '../corpus/kept-articles.ts';
import { keptStatements } from '../library/kept-statements.ts';
import { keptTraces } from '../library/kept-traces.ts';
import { ArticleReading } from '../library/library-parts.ts';
import { atOnce } from '../statements/at-once.ts';
import { letOthersGoFirst } from './low-priority.ts';
import type { SecondNews, SecondTask } from './two-readers.ts';

// What runs in a thread that reads half an archive beside the thread that reads the other half, and ends.
letOthersGoFirst();
const { articles: kept, people, from }: SecondTask = workerData.task;
const articles = thawArticles(kept);
const own = articles.slice(from);
const reading = new ArticleReading(articles, people, own);
const tell = (news: SecondNews) => parentPort?.postMessage(news);
const statements = atOnce(reading.statements());
tell({ statements: keptStatements(own, statements) });
tell({ traces: keptTraces(atOnce(reading.traces(statements))) });
