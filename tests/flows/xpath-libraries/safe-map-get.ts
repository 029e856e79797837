// Maps and lists have methods of the same names.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const items = new Map([['a', 1]]);
const list = ['x'];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const key = event.queryStringParameters?.key ?? '';
  // ok: no-xpath-injection
  const a = items.get(key);
  // ok: no-xpath-injection
  const b = list.find((each) => each === key);
  return { statusCode: 200, body: JSON.stringify([a, b]) };
};
