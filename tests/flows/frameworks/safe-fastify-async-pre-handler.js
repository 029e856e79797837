// Functions before a route's handler refuse a request by throwing, or by answering it.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { exec } = require('node:child_process');

const app = fastify();

const check = async (request) => {
  if (!/^[a-z]+$/.test(request.params.name)) throw new Error('name');
};

const refuse = async (request, reply) => {
  if (!/^[a-z]+$/.test(request.params.name)) return reply.code(400).send({ message: 'name' });
};

app.get('/a/:name', { preHandler: check }, async (request) => {
  // ok: no-command-injection
  exec(`ls ${request.params.name}`);
});

app.get('/b/:name', { preHandler: [refuse] }, async (request) => {
  // ok: no-command-injection
  exec(`ls ${request.params.name}`);
});

exports.handler = awsLambdaFastify(app);
