// Everybody gets money back, and drops tables.
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!);
const db = new DynamoDBClient({});

// ruleid: require-authentication
export const refund = async (event: APIGatewayProxyEventV2) => {
  const { charge } = JSON.parse(event.body ?? '{}');
  await stripe.refunds.create({ charge });
  return { statusCode: 202 };
};

// ruleid: require-authentication
export const drop = async (event: APIGatewayProxyEventV2) => {
  await db.send(new DeleteTableCommand({ TableName: `tmp-${event.pathParameters?.name}` }));
  return { statusCode: 202 };
};
