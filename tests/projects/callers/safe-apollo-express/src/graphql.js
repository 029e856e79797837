// Apollo Server behind Express: the context throws for a bad token.
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express4';
import express from 'express';
import serverless from 'serverless-http';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();
// ok: require-authentication, require-authorization
const server = new ApolloServer({
  typeDefs: '',
  resolvers: { Query: { orders: async (_p, args, { sub }) => (await pool.query('SELECT * FROM o WHERE id = $1 AND owner = $2', [args.id, sub])).rows } },
});
const app = express();
await server.start();
app.use('/graphql', express.json(), expressMiddleware(server, {
  context: async ({ req }) => {
    return { sub: jwt.verify(req.headers.authorization, process.env.K, { algorithms: ['RS256'] }).sub };
  },
}));
export const handler = serverless(app);
