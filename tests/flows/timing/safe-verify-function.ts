// The library of the service compares.
import Stripe from 'stripe';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const signature = event.headers['stripe-signature'] ?? '';
  // ok: no-timing-unsafe-compare
  const parsed = stripe.webhooks.constructEvent(event.body ?? '', signature, process.env.STRIPE_WEBHOOK_SECRET!);
  // ok: no-timing-unsafe-compare
  if (parsed.type === 'invoice.paid') return { statusCode: 200 };
  return { statusCode: 204 };
};
