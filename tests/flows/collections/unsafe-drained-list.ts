// The end of a list that a loop empties tells nothing of what was taken from it before
import { Pool } from 'pg';
import type { SQSHandler } from 'aws-lambda';

const pool = new Pool();

function joinNames(names: string[]) {
  let all = '';
  let name: string | undefined;
  while ((name = names.shift())) all += `'${name}', `;
  return all + "''";
}

function collect(rows: { label: string }[]) {
  const labels: string[] = [];
  for (;;) {
    const row = rows.pop();
    if (row === undefined) break;
    if (row.label === '') continue;
    labels.push(row.label);
  }
  return labels.join(', ');
}

function findLast(words: string[]) {
  let last = '';
  let word: string | undefined;
  do {
    word = words.shift();
    if (word !== undefined && !/^\w+$/.test(word)) last = word;
  } while (word !== 'end');
  return last;
}

function* collector(): Generator<number, string, string> {
  const clauses: string[] = [];
  for (;;) {
    const clause = yield clauses.length;
    if (clause === '') return clauses.join(' OR ');
    clauses.push(`(${clause})`);
  }
}

export const handler: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const { names, rows, words, clauses } = JSON.parse(body);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM people WHERE name IN (${joinNames(names)})`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT ${collect(rows)} FROM people`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM people ORDER BY ${findLast(words)}`);
    const filter = collector();
    filter.next();
    for (const clause of clauses) filter.next(clause);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM people WHERE ${filter.next('').value}`);
  }
};
