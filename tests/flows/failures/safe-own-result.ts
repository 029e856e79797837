// The outcome is answered and looked at.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_x', tokenUse: 'access', clientId: 'c' });
async function authenticate(token: string): Promise<{ ok: boolean; sub?: string }> {
  try {
    const { sub } = await verifier.verify(token);
    return { ok: true, sub };
  } catch (error) {
    console.error(error);
    // ok: no-fail-open
    return { ok: false };
  }
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { ok, sub } = await authenticate(event.headers.authorization ?? '');
  if (!ok) return { statusCode: 401 };
  return { statusCode: 200, body: sub };
};
