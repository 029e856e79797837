// A variable is declared to be an event of Clerk.
import type { WebhookEvent } from '@clerk/backend';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-unverified-token
  const evt: WebhookEvent = JSON.parse(event.body ?? '{}');
  if (evt.type === 'user.deleted') await pool.query('DELETE FROM users WHERE clerk_id = $1', [evt.data.id]);
  return { statusCode: 204 };
};
