// The operator is one of two.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { direction, since, pk } = event.queryStringParameters ?? {};
  const op = direction === 'before' ? '<' : '>';
  // ok: no-nosql-injection
  const out = await client.send(new QueryCommand({
    TableName: 't',
    KeyConditionExpression: `pk = :pk AND sk ${op} :since`,
    ExpressionAttributeValues: { ':pk': pk, ':since': since },
    Limit: Number(event.queryStringParameters?.limit ?? 10),
    ExclusiveStartKey: event.queryStringParameters?.cursor ? JSON.parse(event.queryStringParameters.cursor) : undefined,
  }));
  return { statusCode: 200, body: JSON.stringify(out.Items) };
};
