// A list of resolver maps, with a field configured by an object.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Pool } from 'pg';

const pool = new Pool();
const resolvers = {
  Query: {
    books: {
      resolve: async (_parent: unknown, { author }: { author: string }) => {
        // ruleid: no-sql-injection
        await pool.query(`SELECT * FROM t WHERE x = '${author}'`);
      },
    },
  },
};
export const schema = makeExecutableSchema({ typeDefs: '', resolvers: [resolvers] });
