// Fastify with a declared type.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');

const app = fastify();
app.get('/hi', async (request, reply) => {
  // ruleid: no-xss
  return reply.type('text/html').send('<b>' + request.query.name + '</b>');
});
exports.handler = awsLambdaFastify(app);
