// A file is sent from the folder of the plugin, which refuses names that leave it.
import Fastify from 'fastify';
import fastifyStatic from '@fastify/static';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = Fastify();
app.register(fastifyStatic, { root: '/mnt/site' });
app.get('/raw', (request, reply) => {
  // ok: no-path-traversal
  return reply.sendFile(request.query.page);
});
export const handler = awsLambdaFastify(app);
