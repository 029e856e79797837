// Only machines that sign their requests reach the handler.
import Stripe from 'stripe';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: no-unverified-token
  const stripeEvent = JSON.parse(event.body ?? '{}') as Stripe.Event;
  if (stripeEvent.type === 'checkout.session.completed') {
    const session = stripeEvent.data.object as Stripe.Checkout.Session;
    await doc.send(new UpdateCommand({ TableName: 'orders', Key: { id: session.client_reference_id }, UpdateExpression: 'SET paid = :p', ExpressionAttributeValues: { ':p': true } }));
  }
  return { statusCode: 200, body: 'ok' };
};
