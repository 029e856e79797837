// A route verifies the raw body.
import express from 'express';
import Stripe from 'stripe';
import serverless from 'serverless-http';
import { Pool } from 'pg';
const stripe = new Stripe(process.env.KEY!);
const pool = new Pool();
const app = express();
app.post('/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  const signature = req.get('stripe-signature');
  let evt: Stripe.Event;
  try {
    evt = stripe.webhooks.constructEvent(req.body, signature!, process.env.WH!);
  } catch (err) {
    res.status(400).send('bad');
    return;
  }
  // ok: no-unverified-token
  await pool.query('UPDATE orders SET paid = true WHERE session = $1', [evt.data.object.id]);
  res.sendStatus(200);
});
export const handler = serverless(app);
