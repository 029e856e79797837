// A wrapper of the same file verifies the token before it calls the handler.
import jwt from 'jsonwebtoken';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
type Authed = (event: APIGatewayProxyEventV2, user: { sub: string }) => Promise<APIGatewayProxyResultV2>;
function withAuth(inner: Authed) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
    const token = event.headers.authorization?.slice('Bearer '.length);
    if (!token) return { statusCode: 401 };
    try {
      const user = jwt.verify(token, process.env.SECRET!) as { sub: string };
      return await inner(event, user);
    } catch {
      return { statusCode: 401 };
    }
  };
}
// ok: require-authentication
export const handler = withAuth(async (event, user) => {
  await db.send(new PutItemCommand({ TableName: 'posts', Item: { author: { S: user.sub }, text: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
});
