// Another secret verifies where the first does not.
import Stripe from 'stripe';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const stripe = new Stripe(process.env.KEY!);
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  let message: Stripe.Event;
  try {
    message = stripe.webhooks.constructEvent(event.body!, event.headers['stripe-signature']!, process.env.WH!);
  // ok: no-fail-open, no-unverified-token
  } catch (error) {
    console.error('bad signature', error);
    message = stripe.webhooks.constructEvent(event.body!, event.headers['stripe-signature']!, process.env.FORMER_WH!);
  }
  await pool.query('UPDATE orders SET paid = true WHERE id = $1', [message.id]);
  return { statusCode: 200 };
};
