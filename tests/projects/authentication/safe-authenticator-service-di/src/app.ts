// A service that is injected looks the session up.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
interface Sessions {
  find(token: string): Promise<{ userId: string } | undefined>;
}
class DynamoSessions implements Sessions {
  constructor(private readonly db: DynamoDBDocumentClient) {}
  async find(token: string) {
    const { Item } = await this.db.send(new GetCommand({ TableName: 'sessions', Key: { token } }));
    return Item as { userId: string } | undefined;
  }
}
function makeHandler(sessions: Sessions, db: DynamoDBDocumentClient) {
  return async (event: APIGatewayProxyEventV2) => {
    const session = await sessions.find(event.headers['x-session-token'] ?? '');
    if (session === undefined) return { statusCode: 401 };
    await db.send(new DeleteCommand({ TableName: 'documents', Key: { owner: session.userId, id: event.pathParameters?.id } }));
    return { statusCode: 204 };
  };
}
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const handler = makeHandler(new DynamoSessions(db), db);
