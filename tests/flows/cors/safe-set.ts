// A set of origins, and one of them otherwise.
import type { APIGatewayProxyEvent } from 'aws-lambda';
const allowed = new Set(['https://app.example.com', 'https://admin.example.com']);
export const handler = async (event: APIGatewayProxyEvent) => {
  const origin = event.headers.origin ?? '';
  return {
    statusCode: 200,
    headers: {
      // ok: no-permissive-cors
      'Access-Control-Allow-Origin': allowed.has(origin) ? origin : 'https://app.example.com',
      'Access-Control-Allow-Credentials': 'true',
    },
    body: '',
  };
};
