// Everybody connects, and sends to all.
import { ApiGatewayManagementApiClient, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  const mgmt = new ApiGatewayManagementApiClient({ endpoint: process.env.WS });
  const { Items = [] } = await db.send(new ScanCommand({ TableName: 'c' }));
  for (const { id } of Items) await mgmt.send(new PostToConnectionCommand({ ConnectionId: id.S, Data: Buffer.from(event.body ?? '') }));
  return { statusCode: 200 };
};
