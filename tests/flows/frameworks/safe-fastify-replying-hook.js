// A hook of the application answers what no route should get.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('node:child_process');

const app = fastify();

app.addHook('preHandler', async (request, reply) => {
  if (!/^[a-z]+$/.test(request.query.name)) {
    reply.code(400).send({ message: 'name' });
    return reply;
  }
});

app.get('/', async (request) => {
  // ok: no-command-injection
  exec(`ls ${request.query.name}`);
});

exports.handler = awsLambdaFastify(app);
