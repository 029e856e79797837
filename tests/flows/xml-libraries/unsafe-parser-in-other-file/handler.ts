// The parser is in another file.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { readOrder } from './read-order';
export const handler = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-xxe
  const order = readOrder(event.body ?? '');
  return { statusCode: 200, body: JSON.stringify(order) };
};
