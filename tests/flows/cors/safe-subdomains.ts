// A suffix that begins with a dot, in a function.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
function isAllowed(origin: string): boolean {
  return origin.endsWith('.example.com') || origin === 'https://example.com';
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const origin = event.headers.origin ?? '';
  const headers: Record<string, string> = {};
  if (isAllowed(origin)) {
    // ok: no-permissive-cors
    headers['Access-Control-Allow-Origin'] = origin;
    headers['Access-Control-Allow-Credentials'] = 'true';
  }
  return { statusCode: 200, headers, body: '' };
};
