// A middleware of Hono for other paths than that of the route.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { bearerAuth } from 'hono/bearer-auth';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const app = new Hono();
app.use('/admin/*', bearerAuth({ token: process.env.ADMIN_TOKEN! }));
// ok: require-authentication
app.get('/admin/items', async (c) => {
  const found = await db.send(new ScanCommand({ TableName: 'items' }));
  return c.json(found.Items);
});
// ruleid: require-authentication
app.post('/items', async (c) => {
  const body = await c.req.json();
  await db.send(new PutCommand({ TableName: 'items', Item: { name: String(body.name) } }));
  return c.body(null, 201);
});
export const handler = handle(app);
