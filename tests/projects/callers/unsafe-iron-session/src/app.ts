// There always is a session; it may be empty.
import { unsealData } from 'iron-session';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const session = await unsealData<{ user?: string }>(event.cookies?.[0] ?? '', { password: process.env.SESSION_PASSWORD! });
  if (!session) return { statusCode: 401 };
  await pool.query('INSERT INTO notes (text) VALUES ($1)', [event.body]);
  return { statusCode: 201 };
};
