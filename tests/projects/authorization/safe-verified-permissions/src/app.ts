// Amazon Verified Permissions decides.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { VerifiedPermissionsClient, IsAuthorizedWithTokenCommand } from '@aws-sdk/client-verifiedpermissions';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const avp = new VerifiedPermissionsClient({});
async function isAllowed(token: string, action: string, photoId: string): Promise<boolean> {
  const { decision } = await avp.send(new IsAuthorizedWithTokenCommand({
    policyStoreId: process.env.POLICY_STORE,
    identityToken: token,
    action: { actionType: 'Photos::Action', actionId: action },
    resource: { entityType: 'Photos::Photo', entityId: photoId },
  }));
  return decision === 'ALLOW';
}
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const id = event.pathParameters?.id ?? '';
  const token = (event.headers.authorization ?? '').slice(7);
  if (!(await isAllowed(token, 'update', id))) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new UpdateCommand({ TableName: 'photos', Key: { id }, UpdateExpression: 'SET title = :t', ExpressionAttributeValues: { ':t': String(event.body) } }));
  return { statusCode: 204 };
};
