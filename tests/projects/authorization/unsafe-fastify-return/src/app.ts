// What a route returns is answered.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();

import fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = fastify();
app.addHook('preHandler', async (request: any) => {
  request.user = jwt.verify(request.headers.authorization?.slice(7) ?? '', process.env.KEY!, { algorithms: ['HS256'] });
});
app.get('/orders/:id', async (request: any) => {
  const { user } = request;
  // ruleid: require-authorization
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [request.params.id]);
  return rows[0];
});
export const handler = awsLambdaFastify(app);
