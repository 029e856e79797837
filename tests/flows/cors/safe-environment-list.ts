// A list of the environment and a pattern with both anchors.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const origins = (process.env.ALLOWED_ORIGINS ?? '').split(',');
const pattern = /^https:\/\/[a-z0-9-]+\.example\.com$/;
export const handler = async (event: APIGatewayProxyEventV2) => {
  const origin = event.headers.origin ?? '';
  if (!origins.includes(origin) && !pattern.test(origin)) return { statusCode: 403 };
  return {
    statusCode: 200,
    headers: {
      // ok: no-permissive-cors
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    },
  };
};
