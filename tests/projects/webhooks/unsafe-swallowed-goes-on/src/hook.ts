// A signature that is wrong is logged, and the message is read all the same.
import Stripe from 'stripe';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const stripe = new Stripe(process.env.KEY!);
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  try {
    stripe.webhooks.constructEvent(event.body!, event.headers['stripe-signature']!, process.env.WH!);
  // ruleid: no-fail-open
  } catch (error) {
    console.error('bad signature', error);
  }
  // ok: no-unverified-token
  const message = JSON.parse(event.body!) as Stripe.Event;
  await pool.query('UPDATE orders SET paid = true WHERE id = $1', [message.id]);
  return { statusCode: 200 };
};
