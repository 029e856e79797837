// A part of an application of Hono, mounted without a check.
import { Hono } from 'hono';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const orders = new Hono().delete('/:id',
  // ruleid: require-authentication
  async (c) => {
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: c.req.param('id') } } }));
  return c.body(null, 204);
});
