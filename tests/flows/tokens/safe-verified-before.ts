// The token was verified before it is decoded.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
// ok: no-unverified-token
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'id', clientId: 'abc' });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization ?? '';
  await verifier.verify(token);
  // ok: no-unverified-token
  const claims = decodeJwt(token);
  return { statusCode: 200, body: JSON.stringify({ sub: claims.sub }) };
};
