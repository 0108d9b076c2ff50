import type { Contender } from '../engine.ts';
import { documentOf, type PeerDocument } from './peer-document.ts';
import type { LoadPackage } from './peer-package.ts';
import { queryWords } from './query-words.ts';

interface Statement {
  run(values: PeerDocument): void;
  pluck(): { all(...values: readonly (string | number)[]): string[] };
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  transaction(work: () => void): () => void;
  close(): void;
}

type Sqlite = new (file: string) => Database;

/** SQLite FTS5 with its trigram tokenizer, which knows no Arabic and finds more of it than `unicode61`; ranked by its BM25. */
export function sqlite(load: LoadPackage): Contender {
  const Sqlite = load('better-sqlite3') as Sqlite;
  // The native part is loaded by the first database: now or never.
  new Sqlite(':memory:').close();
  return {
    name: 'SQLite FTS5, trigram',
    build(passages) {
      const database = new Sqlite(':memory:');
      database.exec(`CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'trigram')`);
      const insert = database.prepare('INSERT INTO passages (id, title, text) VALUES (@id, @title, @text)');
      database.transaction(() => {
        for (const passage of passages) insert.run(documentOf(passage));
      })();
      const select = database.prepare('SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?').pluck();
      return {
        rank(question, limit) {
          const words = queryWords(question).map((word) => `"${word}"`);
          return words.length === 0 ? [] : select.all(words.join(' OR '), limit);
        },
        close: () => database.close(),
      };
    },
  };
}
