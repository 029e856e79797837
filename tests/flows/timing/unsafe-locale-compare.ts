// A signed state is compared by its place in the alphabet.
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const [payload, mac] = (event.queryStringParameters?.state ?? '').split('.');
  const expected = createHmac('sha256', process.env.STATE_SECRET!).update(payload).digest('base64url');
  // ruleid: no-timing-unsafe-compare
  if (expected.localeCompare(mac) !== 0) return { statusCode: 400 };
  return { statusCode: 302, headers: { location: '/' } };
};
