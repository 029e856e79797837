// A digest with a prefix is compared with a header.
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
const SECRET = process.env.WEBHOOK_SECRET!;
export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const signature = event.headers['x-hub-signature-256'] ?? '';
  const expected = 'sha256=' + createHmac('sha256', SECRET).update(event.body ?? '').digest('hex');
  // ruleid: no-timing-unsafe-compare
  if (signature !== expected) return { statusCode: 401, body: '' };
  return { statusCode: 200, body: 'ok' };
};
