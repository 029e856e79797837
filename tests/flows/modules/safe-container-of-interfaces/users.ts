import { Pool } from 'pg';

export interface Users {
  search(term: string): Promise<unknown>;
}

export class PgUsers implements Users {
  private readonly pool = new Pool();

  search(term: string) {
    return this.pool.query('SELECT * FROM users WHERE name = $1', [term]);
  }
}
