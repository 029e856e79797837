// What a loop takes from a list is looked at in the same turn, or all together behind the loop
import { Pool } from 'pg';
import type { SQSHandler } from 'aws-lambda';

const pool = new Pool();
const word = /^\w+$/;

function joinNames(names: string[]) {
  let all = '';
  let name: string | undefined;
  while ((name = names.shift())) {
    if (!word.test(name)) continue;
    all += `'${name}', `;
  }
  return all + "''";
}

function collect(rows: { label: string }[]) {
  const labels: string[] = [];
  for (;;) {
    const row = rows.pop();
    if (row === undefined) break;
    labels.push(row.label);
  }
  if (!labels.every((label) => word.test(label))) throw new TypeError('label');
  return labels.join(', ');
}

function findFirst(words: string[]) {
  let first: string | undefined;
  do {
    first = words.shift() ?? '';
  } while (!word.test(first));
  return first;
}

function findGood(words: string[]) {
  let found: string | undefined;
  while (!found) {
    const next = words.pop() ?? 'id';
    if (word.test(next)) found = next;
  }
  return found;
}

function* collector(): Generator<number, string, string> {
  const clauses: string[] = [];
  for (;;) {
    const clause = yield clauses.length;
    if (clause === '') return clauses.join(' OR ');
    if (word.test(clause)) clauses.push(`(${clause})`);
  }
}

export const handler: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const { names, rows, words, clauses } = JSON.parse(body);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM people WHERE name IN (${joinNames(names)})`);
    // ok: no-sql-injection
    await pool.query(`SELECT ${collect(rows)} FROM people`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM people ORDER BY ${findFirst(words)}, ${findGood(words)}`);
    const filter = collector();
    filter.next();
    for (const clause of clauses) filter.next(clause);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM people WHERE ${filter.next('').value}`);
  }
};
