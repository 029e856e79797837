// The same service binds what it is given.
import { Pool } from 'pg';
import { makeStore } from 'unknown-container';

const pool = new Pool();

class Store {
  find(name: string) {
    // ok: no-sql-injection
    return pool.query('SELECT * FROM users WHERE name = $1', [name]);
  }
}

export const handler = async (event: { body: string }) => {
  const store: Store = makeStore('users');
  await store.find(event.body);
};
