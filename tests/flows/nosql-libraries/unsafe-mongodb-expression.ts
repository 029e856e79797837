// The sender writes an expression.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const orders = new MongoClient(process.env.URI!).db().collection('orders');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { expr } = JSON.parse(event.body ?? '{}');
  // ruleid: no-nosql-injection
  return orders.find({ $expr: expr }).toArray();
};
