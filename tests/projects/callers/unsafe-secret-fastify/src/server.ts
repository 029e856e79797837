// A route of Fastify answers a secret before it looks at the token.
import awsLambdaFastify from '@fastify/aws-lambda';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
const keys = createRemoteJWKSet(new URL('https://login.example.com/jwks'));
const app = Fastify();
// ruleid: require-authentication
app.get('/licence', async (request, reply) => {
  const licence = await getSecret('licence');
  if (request.headers.accept === 'text/plain') return reply.send(licence);
  try {
    await jwtVerify(request.headers.authorization ?? '', keys, { issuer: 'https://login.example.com', audience: 'web' });
  } catch {
    return reply.code(401).send('unknown');
  }
  return { licence };
});
export const handler = awsLambdaFastify(app);
