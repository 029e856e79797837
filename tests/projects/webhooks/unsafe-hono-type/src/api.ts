// A route of Hono declares the body to be an event of Stripe.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import type Stripe from 'stripe';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.post('/in',
  // ruleid: require-authentication
  async (c) => {
  // ruleid: no-unverified-token
  const evt = (await c.req.json()) as Stripe.Event;
  if (evt.type === 'invoice.paid') await pool.query('UPDATE accounts SET paid = true WHERE id = $1', [evt.id]);
  return c.json({ received: true });
});
export const handler = handle(app);
