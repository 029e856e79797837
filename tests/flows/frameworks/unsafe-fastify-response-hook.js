// A hook that runs when the route has answered comes too late.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('node:child_process');

const app = fastify();

app.addHook('onResponse', async (request) => {
  if (!/^[a-z]+$/.test(request.query.name)) throw new Error('name');
});

app.get('/', async (request) => {
  // ruleid: no-command-injection
  exec(`ls ${request.query.name}`);
});

exports.handler = awsLambdaFastify(app);
