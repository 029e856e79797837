// What a route's function returns is text unless it says otherwise; objects are JSON, and numbers are no markup.
import awsLambdaFastify from '@fastify/aws-lambda';
import Fastify from 'fastify';

const app = Fastify();

app.get('/hello', async (request) => {
  const { name } = request.query as { name: string };
  // ok: no-xss
  return `<p>Hello ${name}</p>`;
});

app.get('/data', async (request, reply) => {
  reply.type('application/json');
  // ok: no-xss
  return { markup: `<p>Hello ${(request.query as { name: string }).name}</p>` };
});

app.get('/count', async (request, reply) => {
  reply.type('text/html');
  // ok: no-xss
  return `<p>${Number((request.query as { n: string }).n)} items</p>`;
});

export const handler = awsLambdaFastify(app);
