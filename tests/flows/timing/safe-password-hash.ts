// Passwords are compared by bcrypt, keys by their digests; ids and versions are no secrets.
import bcrypt from 'bcryptjs';
import { timingSafeEqual, createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sha = (v: string) => createHash('sha256').update(v).digest();
declare function load(id: string): Promise<{ passwordHash: string; id: string; version: number; ownerId: string; apiKeyHash: string }>;
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  const user = await load(body.id);
  // ok: no-timing-unsafe-compare
  if (!(await bcrypt.compare(body.password, user.passwordHash))) return { statusCode: 401 };
  // ok: no-timing-unsafe-compare
  if (user.ownerId !== body.ownerId || user.version !== body.version) return { statusCode: 409 };
  // ok: no-timing-unsafe-compare
  if (!timingSafeEqual(sha(event.headers['x-api-key'] ?? ''), sha(process.env.API_KEY ?? ''))) return { statusCode: 401 };
  // ok: no-timing-unsafe-compare
  if (sha(body.key).toString('hex') === user.apiKeyHash) return { statusCode: 200 };
  return { statusCode: 400 };
};
