// The host of the parsed origin is looked at.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const isOurs = (origin: string): boolean => {
  const { hostname, protocol } = new URL(origin);
  return protocol === 'https:' && (hostname === 'example.com' || hostname.endsWith('.example.com'));
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { origin } = event.headers;
  if (!origin || !isOurs(origin)) return { statusCode: 403 };
  return {
    statusCode: 200,
    headers: {
      // ok: no-permissive-cors
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    },
  };
};
