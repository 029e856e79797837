// A verdict that is no at first stays so when the verification throws.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const answer = (isAuthorized: boolean) => ({ isAuthorized });

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  let isKnown = false;
  try {
    await verifier.verify(event.identitySource?.[0] ?? '');
    isKnown = true;
  } catch (error) {
    console.error(error);
  }
  // ok: no-fail-open
  return answer(isKnown);
};
