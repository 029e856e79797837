// The origin of the list, and not the one that asks.
import type { APIGatewayProxyEvent } from 'aws-lambda';
const origins = ['https://www.example.com', 'https://shop.example.com'];
export const handler = async (event: APIGatewayProxyEvent) => {
  const asked = event.headers.origin ?? event.headers.Origin;
  const allowed = origins.find((origin) => origin === asked) ?? origins[0]!;
  return {
    statusCode: 200,
    headers: {
      // ok: no-permissive-cors
      'Access-Control-Allow-Origin': allowed,
      'Access-Control-Allow-Credentials': 'true',
    },
    body: '',
  };
};
