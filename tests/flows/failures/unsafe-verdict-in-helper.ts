// A verdict that is yes at first stays so when the verification throws: told once, at the answer.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const answer = (isAuthorized: boolean) => ({ isAuthorized });

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  let isKnown = true;
  try {
    await verifier.verify(event.identitySource?.[0] ?? '');
  } catch (error) {
    console.error(error);
  }
  // ruleid: no-fail-open
  return answer(isKnown);
};
