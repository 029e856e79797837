// Bodies can hold objects, parameters cannot.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { MongoClient } from 'mongodb';
const app = new Hono();
const items = new MongoClient(process.env.URI!).db().collection('items');
app.get('/items/:sku', async (c) => {
  // ok: no-nosql-injection
  const item = await items.findOne({ sku: c.req.param('sku'), color: c.req.query('color') });
  return c.json(item);
});
app.post('/items/find', async (c) => {
  const body = await c.req.json();
  // ruleid: no-nosql-injection
  const item = await items.findOne({ sku: body.sku });
  return c.json(item);
});
export const handler = handle(app);
