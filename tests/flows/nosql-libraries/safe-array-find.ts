// Finding in a list is no query.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const items = [{ id: 1, name: 'a' }];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  const found = items.find((item) => item.name === body.name);
  return { statusCode: 200, body: JSON.stringify(found) };
};
