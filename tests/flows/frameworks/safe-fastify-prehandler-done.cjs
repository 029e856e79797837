// A hook of a Fastify route that goes on only with a checked value.
const fastify = require('fastify')();
const awsLambdaFastify = require('@fastify/aws-lambda');
const { execSync } = require('child_process');

function check(request, reply, done) {
  if (!/^\w+$/.test(request.query.name)) {
    reply.code(400).send('bad name');
    return;
  }
  done();
}

fastify.get('/jobs', { preHandler: check }, async (request) => {
  // ok: no-command-injection
  execSync(`run-job ${request.query.name}`);
  return 'started';
});

exports.handler = awsLambdaFastify(fastify);
