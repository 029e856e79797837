// A route of Fastify answers a secret once it has looked at the token.
import awsLambdaFastify from '@fastify/aws-lambda';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
const keys = createRemoteJWKSet(new URL('https://login.example.com/jwks'));
const app = Fastify();
// ok: require-authentication
app.get('/licence', async (request, reply) => {
  const licence = await getSecret('licence');
  try {
    await jwtVerify(request.headers.authorization ?? '', keys, { issuer: 'https://login.example.com', audience: 'web' });
  } catch {
    return { error: 'unknown' };
  }
  if (request.headers.accept === 'text/plain') return reply.send(licence);
  return { licence };
});
export const handler = awsLambdaFastify(app);
