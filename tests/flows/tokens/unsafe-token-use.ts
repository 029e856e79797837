// A verifier for Cognito that takes tokens of both kinds.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({
  userPoolId: 'eu-west-1_abc',
  // ruleid: no-unverified-token
  tokenUse: null,
  clientId: 'abc',
});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const payload = await verifier.verify(event.headers.authorization ?? '');
  return { statusCode: 200, body: payload.sub };
};
