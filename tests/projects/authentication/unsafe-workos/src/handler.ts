// Whether the sealed session holds is only logged.
import { WorkOS } from '@workos-inc/node';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const workos = new WorkOS(process.env.WORKOS_API_KEY, { clientId: process.env.WORKOS_CLIENT_ID });
const pool = new Pool();
// ruleid: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const cookie = event.cookies?.find((c) => c.startsWith('wos-session='))?.slice(12);
  const session = workos.userManagement.loadSealedSession({ sessionData: cookie ?? '', cookiePassword: process.env.WORKOS_COOKIE_PASSWORD! });
  const result = await session.authenticate();
  console.log(result.authenticated);
  await pool.query('UPDATE things SET name = $1 WHERE id = $2', [event.body, event.pathParameters?.id]);
  return { statusCode: 204 };
};
