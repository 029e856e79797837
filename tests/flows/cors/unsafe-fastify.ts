// The options of a plugin.
import Fastify from 'fastify';
import cors from '@fastify/cors';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = Fastify();
// ruleid: no-permissive-cors
app.register(cors, { origin: true, credentials: true });
app.get('/', async () => ({ ok: true }));
export const handler = awsLambdaFastify(app);
