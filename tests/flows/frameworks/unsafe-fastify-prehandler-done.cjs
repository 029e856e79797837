// A hook of a Fastify route that goes on in any case.
const fastify = require('fastify')();
const awsLambdaFastify = require('@fastify/aws-lambda');
const { execSync } = require('child_process');

function check(request, reply, done) {
  if (!/^\w+$/.test(request.query.name)) request.log.warn('odd name');
  done();
}

fastify.get('/jobs', { preHandler: check }, async (request) => {
  // ruleid: no-command-injection
  execSync(`run-job ${request.query.name}`);
  return 'started';
});

exports.handler = awsLambdaFastify(fastify);
