// Only the kind of the message tells whose it is.
import Stripe from 'stripe';
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const prisma = new PrismaClient();
interface Payload { type: string; data: { object: { id: string; client_reference_id: string } } }
export { Stripe };
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-unverified-token
  const payload: Payload = JSON.parse(event.body ?? '{}');
  if (payload.type !== 'checkout.session.completed') return { statusCode: 200, body: '' };
  await prisma.order.update({ where: { id: payload.data.object.client_reference_id }, data: { paid: true } });
  return { statusCode: 200, body: '' };
};
