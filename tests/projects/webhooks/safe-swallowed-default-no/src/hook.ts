// When the check itself fails, the default says no.
import { Webhooks } from '@octokit/webhooks';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const hooks = new Webhooks({ secret: process.env.S! });
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  let ok = false;
  try {
    ok = await hooks.verify(event.body!, event.headers['x-hub-signature-256']!);
  // ok: no-fail-open, no-unverified-token
  } catch (error) {
    console.error(error);
  }
  if (!ok) return { statusCode: 401 };
  const message = JSON.parse(event.body!);
  await pool.query('UPDATE deploys SET done = true WHERE id = $1', [message.id]);
  return { statusCode: 200 };
};
