// The user of a sealed session is asked for.
import { unsealData } from 'iron-session';
import { unsign } from 'cookie-signature';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const session = await unsealData<{ user?: string }>(event.cookies?.[0] ?? '', { password: process.env.SESSION_PASSWORD! });
  if (!session.user) return { statusCode: 401 };
  await pool.query('INSERT INTO notes (owner, text) VALUES ($1, $2)', [session.user, event.body]);
  return { statusCode: 201 };
};
