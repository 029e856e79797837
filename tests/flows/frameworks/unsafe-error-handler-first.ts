// Hono and Fastify: an error handler that is registered before the routes gets what they throw.
import awsLambdaFastify from '@fastify/aws-lambda';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();

app.onError((error, c) => {
  // ruleid: no-xss
  return c.html(`<h1>Sorry</h1><p>${error.message}</p>`, 500);
});

app.get('/rooms/:room', (c) => {
  const room = c.req.param('room');
  if (room.length > 10) throw new Error(`no room ${room}`);
  return c.json({ room });
});

export const handler = handle(app);

class LoginNeeded extends Error {
  constructor(readonly returnTo: string) {
    super('login needed');
  }
}

const server = Fastify();

server.setErrorHandler((error, request, reply) => {
  // ruleid: no-open-redirect
  if (error instanceof LoginNeeded) return reply.redirect(error.returnTo);
  return reply.status(500).send({ error: 'failed' });
});

server.get('/private', async (request) => {
  throw new LoginNeeded((request.query as { returnTo: string }).returnTo);
});

export const privateHandler = awsLambdaFastify(server);
