// An authorizer refuses expired tokens at once, and verifies the others.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { jwtDecode } from 'jwt-decode';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const token = event.identitySource?.[0] ?? '';
  // ok: no-unverified-token
  const { exp = 0 } = jwtDecode(token);
  if (exp * 1000 < Date.now()) return { isAuthorized: false };
  try {
    await verifier.verify(token);
  } catch {
    return { isAuthorized: false };
  }
  return { isAuthorized: true };
};
