// Comparisons with constants, and of names of algorithms.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const [algorithm, given] = (event.headers['x-signature'] ?? '').split('=');
  // ok: no-timing-unsafe-compare
  if (algorithm !== 'sha256' || given === undefined) return { statusCode: 400 };
  const mac = createHmac('sha256', process.env.WEBHOOK_SECRET ?? '').update(event.body ?? '').digest();
  const other = Buffer.from(given, 'hex');
  // ok: no-timing-unsafe-compare
  if (other.length !== mac.length) return { statusCode: 401 };
  return { statusCode: timingSafeEqual(other, mac) ? 200 : 401 };
};
