// A route of Fastify verifies the raw body.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import Stripe from 'stripe';
import { Pool } from 'pg';
const pool = new Pool();
const stripe = new Stripe(process.env.K!);
const app = Fastify();
app.post('/in', { config: { rawBody: true } }, async (request: any, reply) => {
  let evt;
  try {
    evt = stripe.webhooks.constructEvent(request.rawBody, request.headers['stripe-signature'], process.env.WH!);
  } catch {
    return reply.code(400).send();
  }
  // ok: no-unverified-token
  if (evt.type === 'invoice.paid') await pool.query('UPDATE accounts SET paid = true WHERE customer = $1', [(evt.data.object as any).customer]);
  return { received: true };
});
export const handler = awsLambdaFastify(app);
