// Resolvers of Nexus
import { queryType, stringArg, makeSchema } from 'nexus';
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
const Query = queryType({
  definition(t) {
    t.field('user', {
      type: 'String',
      args: { name: stringArg() },
      async resolve(_root, { name }, ctx) {
        // ruleid: no-sql-injection
        const r = await pool.query(`SELECT * FROM u WHERE n = '${name}'`);
        return r.rows[0].n;
      },
    });
  },
});
export const handler = startServerAndCreateLambdaHandler(new ApolloServer({ schema: makeSchema({ types: [Query] }) }), handlers.createAPIGatewayProxyEventV2RequestHandler());
