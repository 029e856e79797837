// zod: only elements that pass
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Id = z.string().uuid();

export const handler = async (event: APIGatewayProxyEvent) => {
  const ids: string[] = JSON.parse(event.body ?? '[]');
  const valid = ids.filter((id) => Id.safeParse(id).success);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id IN (${valid.map((id) => `'${id}'`).join(',')})`);
  return { statusCode: 200, body: '' };
};
