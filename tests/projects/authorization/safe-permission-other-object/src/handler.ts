// The album is asked about, and a photo of it is deleted.
import { IsAuthorizedWithTokenCommand, VerifiedPermissionsClient } from '@aws-sdk/client-verifiedpermissions';
import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const avp = new VerifiedPermissionsClient({});
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { albumId, photoId } = event.pathParameters as Record<string, string>;
  const { decision } = await avp.send(
    new IsAuthorizedWithTokenCommand({
      policyStoreId: process.env.STORE,
      accessToken: event.headers.authorization?.slice(7),
      action: { actionType: 'Action', actionId: 'deletePhoto' },
      resource: { entityType: 'Album', entityId: albumId },
    }),
  );
  if (decision !== 'ALLOW') return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new DeleteItemCommand({ TableName: 'photos', Key: { album: { S: albumId }, id: { S: photoId } } }));
  return { statusCode: 204 };
};
