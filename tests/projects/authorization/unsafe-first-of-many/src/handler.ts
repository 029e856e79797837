// Only the first of the rows that the sender names is compared with the caller.
import { Pool } from 'pg';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const pool = new Pool();
const keys = createRemoteJWKSet(new URL('https://id.example.com/.well-known/jwks.json'));
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { payload } = await jwtVerify(event.headers.authorization?.slice(7) ?? '', keys, { issuer: 'https://id.example.com', audience: 'docs' });
  const ids: string[] = JSON.parse(event.body ?? '[]');
  // ruleid: require-authorization
  const { rows } = await pool.query('SELECT id, owner, text FROM documents WHERE id = ANY($1)', [ids]);
  if (rows[0]?.owner !== payload.sub) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(rows) };
};
