// The entry beside the untrusted one is read.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const settings = new Map<string, string>([['schema', 'public']]);
  settings.set('note', event.headers['x-note'] ?? '');
  const chosen = settings.get('schema');
  // ok: no-sql-injection
  await pool.query(`INSERT INTO remarks (text) VALUES ('${chosen}')`);
  return { statusCode: 201 };
};
