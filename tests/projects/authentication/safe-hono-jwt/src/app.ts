// A middleware of Hono for the paths of all routes.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const app = new Hono();
app.use('/api/*', jwt({ secret: process.env.JWT_SECRET!, alg: 'HS256' }));
// ok: require-authentication
app.get('/api/items', async (c) => {
  const found = await db.send(new ScanCommand({ TableName: 'items' }));
  return c.json(found.Items);
});
// ok: require-authentication
app.post('/api/items', async (c) => {
  const body = await c.req.json();
  await db.send(new PutCommand({ TableName: 'items', Item: { name: String(body.name) } }));
  return c.body(null, 201);
});
export const handler = handle(app);
