// A service of the program acts on it in another file.
import Stripe from 'stripe';
import { BillingService } from './billing';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const billing = new BillingService();
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-unverified-token
  const evt: Stripe.Event = JSON.parse(event.body as string);
  switch (evt.type) {
    case 'invoice.paid':
      await billing.activate((evt.data.object as Stripe.Invoice).customer as string);
      break;
    case 'customer.subscription.deleted':
      await billing.cancel((evt.data.object as Stripe.Subscription).customer as string);
      break;
  }
  return { statusCode: 200, body: '' };
};
