// A class throws when there is no session.
import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
class Unauthorized extends Error {}
class Sessions {
  async require(event: APIGatewayProxyEventV2): Promise<string> {
    const cookie = event.cookies?.find((each) => each.startsWith('sid='));
    if (!cookie) throw new Unauthorized();
    const id = createHash('sha256').update(cookie.slice(4)).digest('hex');
    const { Item } = await doc.send(new GetCommand({ TableName: 'sessions', Key: { id } }));
    if (!Item || Item.expires < Date.now()) throw new Unauthorized();
    return Item.user as string;
  }
}
const sessions = new Sessions();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  try {
    const user = await sessions.require(event);
    await doc.send(new DeleteCommand({ TableName: 'carts', Key: { user } }));
    return { statusCode: 204 };
  } catch (error) {
    if (error instanceof Unauthorized) return { statusCode: 401 };
    throw error;
  }
};
