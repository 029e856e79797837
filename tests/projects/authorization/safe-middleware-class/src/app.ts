// A class compares the tenant of the token with that of the path.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { TenantGuard, type AuthEvent } from './guard';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: AuthEvent) => {
  const tenantId = event.pathParameters?.tenantId;
  new TenantGuard(event).assertTenant(tenantId);
  // ok: require-authorization
  const { Items } = await db.send(new QueryCommand({ TableName: 'bills', KeyConditionExpression: 'tenantId = :t', ExpressionAttributeValues: { ':t': tenantId } }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
