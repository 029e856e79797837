// The promise of the verification is awaited.
import Stripe from 'stripe';
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const stripe = new Stripe(process.env.STRIPE_KEY as string, { apiVersion: '2024-06-20' });
const prisma = new PrismaClient();
export const handler = async (event: APIGatewayProxyEvent) => {
  let message: Stripe.Event;
  try {
    message = await stripe.webhooks.constructEventAsync(event.body as string, event.headers['Stripe-Signature'] as string, process.env.STRIPE_WEBHOOK_SECRET as string);
  } catch (err) {
    return { statusCode: 400, body: `Webhook Error: ${(err as Error).name}` };
  }
  switch (message.type) {
    case 'checkout.session.completed': {
      const session = message.data.object as Stripe.Checkout.Session;
      // ok: no-unverified-token
      await prisma.order.update({ where: { id: session.client_reference_id as string }, data: { paid: true } });
    }
  }
  return { statusCode: 200, body: '' };
};
