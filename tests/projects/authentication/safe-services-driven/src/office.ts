// Who gets money back has signed in; everybody may begin to pay, and see which tables there are.
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!);
const db = new DynamoDBClient({});
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'b' });

// ok: require-authentication
export const refund = async (event: APIGatewayProxyEventV2) => {
  const { charge } = JSON.parse(event.body ?? '{}');
  const session = await stripe.checkout.sessions.create({ mode: 'payment', success_url: 'https://shop.example/' });
  if (!charge) return { statusCode: 303, headers: { location: session.url ?? '/' } };
  await verifier.verify(event.headers.authorization ?? '');
  await stripe.refunds.create({ charge });
  return { statusCode: 202 };
};

// ok: require-authentication
export const drop = async (event: APIGatewayProxyEventV2) => {
  const { Table } = await db.send(new DescribeTableCommand({ TableName: `tmp-${event.pathParameters?.name}` }));
  return { statusCode: 200, body: String(Table?.ItemCount) };
};
