// Svix verifies what Clerk sends.
import type { WebhookEvent } from '@clerk/backend';
import { Webhook } from 'svix';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const wh = new Webhook(process.env.CLERK_WEBHOOK_SECRET!);
  let evt: WebhookEvent;
  try {
    // ok: no-unverified-token
    evt = wh.verify(event.body ?? '', { 'svix-id': event.headers['svix-id']!, 'svix-timestamp': event.headers['svix-timestamp']!, 'svix-signature': event.headers['svix-signature']! }) as WebhookEvent;
  } catch {
    return { statusCode: 400 };
  }
  if (evt.type === 'user.deleted') await pool.query('DELETE FROM users WHERE clerk_id = $1', [evt.data.id]);
  return { statusCode: 204 };
};
