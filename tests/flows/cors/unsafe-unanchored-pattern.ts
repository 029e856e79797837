// A pattern that matches anywhere in the origin.
import type { APIGatewayProxyEvent } from 'aws-lambda';
const pattern = /example\.com/;
export const handler = async (event: APIGatewayProxyEvent) => {
  const origin = event.headers['origin'] ?? '';
  const headers: Record<string, string> = { 'Access-Control-Allow-Credentials': 'true' };
  if (pattern.test(origin)) {
    // ruleid: no-permissive-cors
    headers['Access-Control-Allow-Origin'] = origin;
  }
  return { statusCode: 200, headers, body: '{}' };
};
