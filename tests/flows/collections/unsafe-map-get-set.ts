// What was put into a Map under a constant key comes out under the same key.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const settings = new Map<string, string>([['schema', 'public']]);
  settings.set('note', event.headers['x-note'] ?? '');
  const chosen = settings.get('note');
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO remarks (text) VALUES ('${chosen}')`);
  return { statusCode: 201 };
};
