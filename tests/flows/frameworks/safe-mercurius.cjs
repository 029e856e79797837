// The same with bound values
const fastify = require('fastify')();
const mercurius = require('mercurius');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { Pool } = require('pg');
const pool = new Pool();
fastify.register(mercurius, {
  schema: 'type Query { user(name: String): String }',
  resolvers: {
    Query: {
      user: async (_, { name }) => {
        // ok: no-sql-injection
        const r = await pool.query('SELECT * FROM u WHERE n = $1', [name]);
        return r.rows[0];
      },
    },
  },
});
exports.handler = awsLambdaFastify(fastify);
