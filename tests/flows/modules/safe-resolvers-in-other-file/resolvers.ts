// A resolver map that another file gives to the server; values are bound.
import { Pool } from 'pg';

const pool = new Pool();

export const resolvers = {
  Query: {
    user: async (_parent: unknown, { name }: { name: string }) => {
      // ok: no-sql-injection
      const { rows } = await pool.query('SELECT * FROM users WHERE name = $1', [name]);
      return rows[0];
    },
  },
};
