// Resolvers of mercurius, a plugin of Fastify
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
        // ruleid: no-sql-injection
        const r = await pool.query(`SELECT * FROM u WHERE n = '${name}'`);
        return r.rows[0];
      },
    },
  },
});
exports.handler = awsLambdaFastify(fastify);
