// The signature is verified before the body is read.
import Stripe from 'stripe';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  stripe.webhooks.constructEvent(event.body!, event.headers['stripe-signature']!, process.env.WH!);
  // ok: no-unverified-token
  const evt = JSON.parse(event.body!) as Stripe.Event;
  await pool.query('INSERT INTO stripe_events (id, type) VALUES ($1, $2)', [evt.id, evt.type]);
  return { statusCode: 200 };
};
