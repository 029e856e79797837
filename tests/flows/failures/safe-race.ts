// A slow verification is an error.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const late = (milliseconds: number) => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), milliseconds));

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  try {
    await Promise.race([verifier.verify(event.headers?.authorization ?? ''), late(800)]);
    // ok: no-fail-open
    return { isAuthorized: true };
  } catch {
    return { isAuthorized: false };
  }
};
