// What a route of Fastify rejects with is shown in the page of an error
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { escape } = require('html-escaper');

const app = fastify();

app.get('/orders/:id', async (request) => {
  if (request.params.id.length > 9) throw new Error(`There is no order ${request.params.id}`);
  return { id: request.params.id };
});

app.setErrorHandler((error, request, reply) => {
  reply.type('text/html');
  // ruleid: no-xss
  reply.code(500).send(`<p>${error.message}</p>`);
});

exports.handler = awsLambdaFastify(app);
