// Resolvers in a file of their own.
import { Pool } from 'pg';
const pool = new Pool();
export const resolvers = {
  Query: { ping: () => 'pong' },
  Mutation: {
    // ok: require-authentication, require-authorization
    dropOrder: async (_parent: unknown, { id }: { id: string }, { sub }: { sub: string }) => {
      await pool.query('DELETE FROM orders WHERE id = $1 AND owner = $2', [id, sub]);
      return true;
    },
  },
};
