// One check before all routes of a function; its error is rethrown as another.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const verifier = CognitoJwtVerifier.create({ userPoolId: 'p', tokenUse: 'access', clientId: 'c' });
class HttpError extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}
async function authorize(event: APIGatewayProxyEventV2) {
  const [, token] = event.headers.authorization?.split(' ') ?? [];
  if (!token) throw new HttpError(401);
  return verifier.verify(token).catch(() => {
    throw new HttpError(401);
  });
}
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  try {
    await authorize(event);
    switch (event.routeKey) {
      case 'GET /notes':
        return (await db.send(new QueryCommand({ TableName: 'notes' }))).Items;
      case 'POST /notes':
        await db.send(new PutCommand({ TableName: 'notes', Item: JSON.parse(event.body ?? '{}') }));
        return { statusCode: 201 };
      default:
        return { statusCode: 404 };
    }
  } catch (error) {
    return { statusCode: error instanceof HttpError ? error.status : 500 };
  }
};
