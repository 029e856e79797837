// A public key and algorithms of both kinds, for a plugin of Fastify.
import Fastify from 'fastify';
import fastifyJwt from '@fastify/jwt';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = Fastify();
app.register(fastifyJwt, {
  secret: { public: process.env.PUBLIC_KEY! },
  // ruleid: no-unverified-token
  verify: { algorithms: ['RS256', 'HS256'] },
});
app.get('/', async (request) => {
  await request.jwtVerify();
  return {};
});
export const handler = awsLambdaFastify(app);
