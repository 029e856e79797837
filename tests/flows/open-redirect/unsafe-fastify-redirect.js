// Fastify on Lambda.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');

const app = fastify();
app.get('/go', async (request, reply) => {
  // ruleid: no-open-redirect
  return reply.redirect(request.query.to);
});
exports.handler = awsLambdaFastify(app);
