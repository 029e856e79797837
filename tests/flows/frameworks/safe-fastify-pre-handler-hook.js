// A hook of the application throws before any route gets the request.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('node:child_process');

const app = fastify();

app.addHook('preHandler', async (request) => {
  if (!/^[a-z]+$/.test(request.query.name)) throw new Error('name');
});

app.get('/', async (request) => {
  // ok: no-command-injection
  exec(`ls ${request.query.name}`);
});

exports.handler = awsLambdaFastify(app);
