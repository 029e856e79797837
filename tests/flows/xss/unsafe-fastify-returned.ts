// What a route's function returns after it said that it is a page.
import awsLambdaFastify from '@fastify/aws-lambda';
import Fastify from 'fastify';

const app = Fastify();

app.get('/hello', async (request, reply) => {
  const { name } = request.query as { name: string };
  reply.type('text/html');
  // ruleid: no-xss
  return `<p>Hello ${name}</p>`;
});

app.route({
  method: 'GET',
  url: '/title/:name',
  handler: async (request, reply) => {
    const { name } = request.params as { name: string };
    reply.header('Content-Type', 'text/html; charset=utf-8');
    if (name.length > 80) return 'too long';
    const title = name.toUpperCase();
    // ruleid: no-xss
    return '<h1>' + title + '</h1>';
  },
});

export const handler = awsLambdaFastify(app);
