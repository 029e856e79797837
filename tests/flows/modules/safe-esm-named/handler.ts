// The handler passes the id to a function of another file that binds it.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { findOrder } from './orders.js';

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ok: no-sql-injection
  const order = await findOrder(id);
  return { statusCode: 200, body: JSON.stringify(order) };
};
