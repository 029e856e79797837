// A service that a library of which nothing is known hands out: the written type says what it is.
import { Pool } from 'pg';
import { makeStore } from 'unknown-container';

const pool = new Pool();

class Store {
  find(name: string) {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM users WHERE name = '${name}'`);
  }
}

export const handler = async (event: { body: string }) => {
  const store: Store = makeStore('users');
  await store.find(event.body);
};
