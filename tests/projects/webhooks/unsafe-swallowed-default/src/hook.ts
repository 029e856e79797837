// When the check itself fails, the default says yes.
import { Webhooks } from '@octokit/webhooks';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const hooks = new Webhooks({ secret: process.env.S! });
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  let ok = true;
  try {
    ok = await hooks.verify(event.body!, event.headers['x-hub-signature-256']!);
  // ruleid: no-fail-open
  } catch (error) {
    console.error(error);
  }
  if (!ok) return { statusCode: 401 };
  const message = JSON.parse(event.body!);
  await pool.query('UPDATE deploys SET done = true WHERE id = $1', [message.id]);
  return { statusCode: 200 };
};
