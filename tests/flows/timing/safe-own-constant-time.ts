// A loop over all characters, and timingSafeEqual after a length check.
import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
function constantTimeEquals(a: string, b: string): boolean {
  // ok: no-timing-unsafe-compare
  if (a.length !== b.length) return false;
  let diff = 0;
  // ok: no-timing-unsafe-compare
  for (let i = 0; i < a.length; i++) diff |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return diff === 0;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = event.headers['x-cron-secret'] ?? '';
  if (!constantTimeEquals(given, process.env.CRON_SECRET ?? '')) return { statusCode: 403 };
  const a = Buffer.from(given);
  const b = Buffer.from(process.env.CRON_SECRET ?? '');
  // ok: no-timing-unsafe-compare
  if (a.byteLength === b.byteLength && timingSafeEqual(a, b)) return { statusCode: 200 };
  return { statusCode: 401 };
};
