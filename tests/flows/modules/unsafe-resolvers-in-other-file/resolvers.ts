// A resolver map that another file gives to the server.
import { Pool } from 'pg';

const pool = new Pool();

export const resolvers = {
  Query: {
    user: async (_parent: unknown, { name }: { name: string }) => {
      // ruleid: no-sql-injection
      const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
      return rows[0];
    },
  },
};
