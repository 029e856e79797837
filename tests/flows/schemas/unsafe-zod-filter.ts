// zod: only elements that are texts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Id = z.string().min(1);

export const handler = async (event: APIGatewayProxyEvent) => {
  const ids: string[] = JSON.parse(event.body ?? '[]');
  const valid = ids.filter((id) => Id.safeParse(id).success);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id IN (${valid.map((id) => `'${id}'`).join(',')})`);
  return { statusCode: 200, body: '' };
};
