// Stripe signed the message.
import Stripe from 'stripe';
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const stripe = new Stripe(process.env.STRIPE_KEY!);
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEvent) => {
  let evt: Stripe.Event;
  try {
    evt = stripe.webhooks.constructEvent(event.body!, event.headers['Stripe-Signature']!, process.env.WHSEC!);
  } catch (err) {
    return { statusCode: 400, body: 'bad signature' };
  }
  await pool.query('UPDATE orders SET paid = true WHERE session = $1', [evt.id]);
  return { statusCode: 200, body: '' };
};
