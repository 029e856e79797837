// A body without a schema can hold objects.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { MongoClient } from 'mongodb';
const app = Fastify();
const items = new MongoClient(process.env.URI!).db().collection('items');
app.get('/a', async (request) => {
  const { q } = request.query as { q: string };
  // ok: no-nosql-injection
  return items.findOne({ q });
});
app.post('/b', async (request) => {
  const { q } = request.body as { q: string };
  // ruleid: no-nosql-injection
  return items.findOne({ q });
});
app.post('/c', { schema: { body: { type: 'object', properties: { q: { type: 'string' } } } } }, async (request) => {
  const { q } = request.body as { q: string };
  // ok: no-nosql-injection
  return items.findOne({ q });
});
export const handler = awsLambdaFastify(app);
