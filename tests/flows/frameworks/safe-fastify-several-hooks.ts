// Several hooks stand before a route; one ends the request with an error.
import fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { exec } from 'node:child_process';
const app = fastify();
app.addHook('preHandler', (request, reply, done) => {
  const { name } = request.query as { name: string };
  if (!/^\w+$/.test(name)) { done(new Error('bad name')); return; }
  done();
});
app.addHook('preHandler', (request, reply, done) => { console.log('next'); done(); });
app.get('/ls', async (request) => {
  const { name } = request.query as { name: string };
  // ok: no-command-injection
  exec('ls ' + name);
  return {};
});
export const handler = awsLambdaFastify(app);
