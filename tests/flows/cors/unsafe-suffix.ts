// A suffix without a dot in front; headers are made by a function.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const corsHeaders = (origin: string) => ({
  // ruleid: no-permissive-cors
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Credentials': 'true',
});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const origin = event.headers.origin ?? '';
  const allowed = origin.endsWith('example.com');
  if (!allowed) return { statusCode: 403 };
  return { statusCode: 200, headers: corsHeaders(origin), body: '' };
};
