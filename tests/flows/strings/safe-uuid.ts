// The id is generated here.
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { id, title } = JSON.parse(event.body ?? '{}');
  const key = id ? randomUUID() : randomUUID().replaceAll('-', '');
  // ok: no-sql-injection
  await pool.query(`INSERT INTO notes (id, title) VALUES ('${key}', $1)`, [title]);
  return { statusCode: 201, body: key };
};
