// A file is sent from a folder that the query names.
import Fastify from 'fastify';
import fastifyStatic from '@fastify/static';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = Fastify();
app.register(fastifyStatic, { root: '/mnt/site' });
app.get('/raw', (request, reply) => {
  // ruleid: no-path-traversal
  return reply.sendFile('index.html', request.query.root);
});
export const handler = awsLambdaFastify(app);
