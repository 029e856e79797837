// Hooks that throw or answer, one after the other; what neither looks at is reported.
const fastify = require('fastify')();
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('child_process');
fastify.addHook('onRequest', async (request, reply) => {
  if (!/^\w+$/.test(request.query.a)) throw new Error('bad');
});
fastify.addHook('onRequest', async (request, reply) => {
  if (!/^\w+$/.test(request.query.b)) { return reply.code(400).send('bad'); }
});
fastify.get('/ls', async (request, reply) => {
  // ok: no-command-injection
  exec('ls ' + request.query.a);
  // ok: no-command-injection
  exec('ls ' + request.query.b);
  // ruleid: no-command-injection
  exec('ls ' + request.query.c);
  return {};
});
exports.handler = awsLambdaFastify(fastify);
