// Buffers and lists of keys are compared by methods.
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = Buffer.from(event.headers['x-signature'] ?? '', 'hex');
  const expected = createHmac('sha256', process.env.SIGNING_SECRET ?? '').update(event.body ?? '').digest();
  // ruleid: no-timing-unsafe-compare
  if (!given.equals(expected)) return { statusCode: 401 };
  const keys = (process.env.API_KEYS ?? '').split(',');
  // ruleid: no-timing-unsafe-compare
  if (!keys.includes(event.headers['x-api-key'] ?? '')) return { statusCode: 401 };
  return { statusCode: 200 };
};
