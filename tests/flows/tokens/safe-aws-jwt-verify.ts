// Only verified claims are used.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
// ok: no-unverified-token
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: ['web', 'app'] });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const payload = await verifier.verify((event.headers.authorization ?? '').slice(7));
  if (!payload['cognito:groups']?.includes('admins')) return { statusCode: 403 };
  return { statusCode: 200, body: payload.sub };
};
