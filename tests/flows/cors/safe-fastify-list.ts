// A plugin with a list.
import Fastify from 'fastify';
import cors from '@fastify/cors';
import awsLambdaFastify from '@fastify/aws-lambda';
const app = Fastify();
// ok: no-permissive-cors
app.register(cors, { origin: ['https://www.example.com', /^https:\/\/[a-z]+\.example\.com$/], credentials: true });
app.get('/', async () => ({}));
export const handler = awsLambdaFastify(app);
