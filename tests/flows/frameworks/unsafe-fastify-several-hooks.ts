// Several hooks stand before a route, of which none refuses what it looks at.
import fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { exec } from 'node:child_process';
const app = fastify();
app.addHook('preHandler', (request, reply, done) => {
  const { name } = request.query as { name: string };
  if (!/^\w+$/.test(name)) console.log('odd');
  done();
});
app.addHook('preHandler', async (request, reply) => { console.log('next'); });
app.get('/ls', async (request) => {
  const { name } = request.query as { name: string };
  // ruleid: no-command-injection
  exec('ls ' + name);
  return {};
});
export const handler = awsLambdaFastify(app);
