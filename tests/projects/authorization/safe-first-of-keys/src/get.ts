// Of many statements only those of the caller are answered.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { ids } = JSON.parse(event.body ?? '{}') as { ids: string[] };
  // ok: require-authorization
  const { Responses } = await doc.send(new BatchGetCommand({ RequestItems: { statements: { Keys: ids.map((id) => ({ id })) } } }));
  const mine = (Responses?.statements ?? []).filter((each) => each.owner === event.requestContext.authorizer.jwt.claims.sub);
  return { statusCode: 200, body: JSON.stringify(mine) };
};
