// The key of a verification.
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const keys = JSON.parse(process.env.PUBLIC_KEYS ?? '[]') as { kid: string }[];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  const header = decodeProtectedHeader(token);
  const key = await importJWK(header.jwk!, 'ES256');
  // ruleid: no-unverified-token
  const { payload } = await jwtVerify(token, key);
  await pool.query('DELETE FROM sessions WHERE owner = $1', [payload.sub]);
  return { statusCode: 204 };
};
