// Whether a secret is set at all.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { timingSafeEqual, createHash } from 'node:crypto';
const digest = (text: string): Buffer => createHash('sha512').update(text).digest();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const secret = process.env.ACCESS_TOKEN;
  // ok: no-timing-unsafe-compare
  if (secret === undefined || secret === '') throw new Error('not configured');
  const given = event.headers['x-access-token'];
  // ok: no-timing-unsafe-compare
  if (given == null || given === 'undefined') return { statusCode: 401 };
  return { statusCode: timingSafeEqual(digest(given), digest(secret)) ? 204 : 403 };
};
