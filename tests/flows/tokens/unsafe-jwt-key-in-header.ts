// The key of a verification.
import jwt from 'jsonwebtoken';
import { createPublicKey } from 'node:crypto';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const keys: Record<string, string> = JSON.parse(process.env.PUBLIC_KEYS ?? '{}');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const { header } = jwt.decode(token, { complete: true })!;
  // ruleid: no-unverified-token
  const claims = jwt.verify(token, createPublicKey({ key: (header as any).jwk, format: "jwk" }), { algorithms: ['ES256'] });
  await pool.query('DELETE FROM sessions WHERE owner = $1', [claims.sub]);
  return { statusCode: 204 };
};
