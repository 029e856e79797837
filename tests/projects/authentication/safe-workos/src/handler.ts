// A sealed session that does not hold is refused.
import { WorkOS } from '@workos-inc/node';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const workos = new WorkOS(process.env.WORKOS_API_KEY, { clientId: process.env.WORKOS_CLIENT_ID });
const pool = new Pool();
// ok: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const cookie = event.cookies?.find((c) => c.startsWith('wos-session='))?.slice(12);
  const session = workos.userManagement.loadSealedSession({ sessionData: cookie ?? '', cookiePassword: process.env.WORKOS_COOKIE_PASSWORD! });
  const result = await session.authenticate();
  if (!result.authenticated) return { statusCode: 401 };
  await pool.query('UPDATE things SET name = $1 WHERE id = $2 AND org = $3', [event.body, event.pathParameters?.id, result.organizationId]);
  return { statusCode: 204 };
};
