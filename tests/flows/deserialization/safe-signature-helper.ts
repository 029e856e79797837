// A function of the program compares signatures.
import { createHmac } from 'node:crypto';
import serialize from 'node-serialize';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
function isAuthentic(payload: string, signature: string): boolean {
  const digest = 'sha256=' + createHmac('sha256', process.env.SECRET!).update(payload).digest('hex');
  return digest === signature;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const payload = event.body ?? '';
  if (!isAuthentic(payload, event.headers['x-signature'] ?? '')) return { statusCode: 401 };
  // ok: no-unsafe-deserialization
  const data = serialize.unserialize(payload);
  return { statusCode: 200, body: data.name };
};
