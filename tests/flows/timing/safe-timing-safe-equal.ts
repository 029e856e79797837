// Lengths are compared first, then all bytes.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = Buffer.from(event.headers['x-signature'] ?? '', 'hex');
  const expected = createHmac('sha256', process.env.SIGNING_SECRET ?? '').update(event.body ?? '').digest();
  // ok: no-timing-unsafe-compare
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { statusCode: 401 };
  // ok: no-timing-unsafe-compare
  if (event.headers['x-stage'] === process.env.STAGE) return { statusCode: 204 };
  return { statusCode: 200 };
};
