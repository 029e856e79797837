// Functions wait in a list of the module until another function calls them.
import { Pool } from 'pg';

const pool = new Pool();
const waiting = [];

function submit(work) {
  waiting.push({ work, at: Date.now() });
  return drain();
}

function drain() {
  const { work } = waiting.shift();
  return work();
}

export const handler = async (event) => {
  const { name } = event.queryStringParameters;
  return submit(() =>
    // ok: no-sql-injection
   pool.query('SELECT * FROM users WHERE name = $1', [name]),
  );
};
