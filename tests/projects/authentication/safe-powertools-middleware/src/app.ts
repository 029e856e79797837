// A middleware of Powertools goes on only when the token is valid.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { Context } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: 'access', clientId: null });
const db = new DynamoDBClient({});
const app = new Router();
app.use(async ({ reqCtx, next }) => {
  const token = reqCtx.req.headers.get('authorization')?.slice(7);
  if (!token) return new Response('no', { status: 401 });
  try {
    await verifier.verify(token);
  } catch {
    return new Response('no', { status: 401 });
  }
  await next();
});
// ok: require-authentication
app.get('/todos', async () => {
  const { Items } = await db.send(new ScanCommand({ TableName: 'todos' }));
  return Items;
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
