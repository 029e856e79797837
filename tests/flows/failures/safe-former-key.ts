// The second key verifies or throws.
import { jwtVerify } from 'jose';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
const current = new TextEncoder().encode(process.env.CURRENT_SECRET);
const former = new TextEncoder().encode(process.env.FORMER_SECRET);
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const token = event.identitySource?.[0] ?? '';
  try {
    await jwtVerify(token, current, { issuer: 'me', audience: 'api' });
  } catch {
    await jwtVerify(token, former, { issuer: 'me', audience: 'api' });
    // ok: no-fail-open
    return { isAuthorized: true, context: { rotated: true } };
  }
  return { isAuthorized: true };
};
