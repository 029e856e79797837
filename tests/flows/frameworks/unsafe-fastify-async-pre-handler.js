// A function before a route's handler looks at another parameter, or only notes what is wrong.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('node:child_process');

const app = fastify();

const check = async (request) => {
  if (!/^[a-z]+$/.test(request.params.id)) throw new Error('id');
};

const note = async (request) => {
  if (!/^[a-z]+$/.test(request.params.name)) request.log.warn('name');
};

app.get('/a/:id/:name', { preHandler: check }, async (request) => {
  // ruleid: no-command-injection
  exec(`ls ${request.params.name}`);
});

app.get('/b/:name', { preHandler: [note] }, async (request) => {
  // ruleid: no-command-injection
  exec(`ls ${request.params.name}`);
});

exports.handler = awsLambdaFastify(app);
