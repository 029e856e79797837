// Hooks that decorate the application.
const awsLambdaFastify = require('@fastify/aws-lambda');
const Fastify = require('fastify');
const { Pool } = require('pg');
const pool = new Pool();
const app = Fastify();
app.decorate('authenticate', async (request, reply) => {
  await request.jwtVerify();
});
// ok: require-authentication
app.get('/orders', { onRequest: [app.authenticate] }, async () => (await pool.query('SELECT * FROM orders')).rows);
// ok: require-authentication
app.get('/orders2', { preHandler: app.authenticate }, async () => (await pool.query('SELECT * FROM orders')).rows);
exports.handler = awsLambdaFastify(app);
