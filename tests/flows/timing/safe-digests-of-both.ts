// Digests of both sides are compared; so are two fields of one form.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sha = (x: string) => createHash('sha256').update(x).digest('hex');
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-timing-unsafe-compare
  if (sha(event.headers['x-api-key'] ?? '') !== sha(process.env.API_KEY ?? '')) return { statusCode: 401 };
  const k = randomBytes(32);
  const a = createHmac('sha256', k).update(event.headers['x-sig'] ?? '').digest('hex');
  const b = createHmac('sha256', k).update(process.env.SECRET ?? '').digest('hex');
  // ok: no-timing-unsafe-compare
  if (a !== b) return { statusCode: 401 };
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-timing-unsafe-compare
  if (body.password !== body.passwordConfirmation) return { statusCode: 400 };
  return { statusCode: 200 };
};
