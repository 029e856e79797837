// What is not there in time is nobody.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const late = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const claims = await Promise.race([verifier.verify(event.headers?.authorization ?? ''), late(800)]);
  if (!claims) return { isAuthorized: false };
  // ok: no-fail-open
  return { isAuthorized: true };
};
