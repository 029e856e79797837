// The handler passes the id to a function of another file that concatenates it.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { findOrder } from './orders.js';

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ruleid: no-sql-injection
  const order = await findOrder(id);
  return { statusCode: 200, body: JSON.stringify(order) };
};
