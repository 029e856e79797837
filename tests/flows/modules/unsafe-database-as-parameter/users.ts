import type { Knex } from 'knex';

export function findUser(db: Knex, id: string) {
  return db.raw(`SELECT * FROM users WHERE id = '${id}'`);
}
