// A hook writes after one that asked who calls.
import middy from '@middy/core';
import jwt from 'jsonwebtoken';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
const known = () => ({
  before: async ({ event }) => {
    event.user = jwt.verify(event.headers.authorization, process.env.SECRET, { algorithms: ['HS256'] });
  },
});
const audit = () => ({
  after: async ({ event }) => {
    await db.send(new PutItemCommand({ TableName: 'audit', Item: { id: { S: event.requestContext.requestId } } }));
  },
});
// ok: require-authentication
export const handler = middy(async (event) => ({ statusCode: 200, body: '' })).use(known()).use(audit());
