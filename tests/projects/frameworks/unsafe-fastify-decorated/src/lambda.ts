// A hook that decorates the application.
import awsLambdaFastify from '@fastify/aws-lambda';
import jwt from '@fastify/jwt';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.register(jwt, { secret: process.env.KEY! });
app.decorate('authenticate', async (request: FastifyRequest, reply: FastifyReply) => {
  try {
    await request.jwtVerify();
  } catch (error) {
    reply.send(error);
  }
});
// ok: require-authentication
app.get('/orders', { onRequest: [(app as any).authenticate] }, async () => (await pool.query('SELECT * FROM orders')).rows);
// ruleid: require-authentication
app.post<{ Body: { item: string } }>('/orders', async (request) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [request.body.item]);
});
export const handler = awsLambdaFastify(app);
