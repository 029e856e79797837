// zod: one alternative lets any id pass
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), id: z.string().uuid() }), z.object({ kind: z.literal('b'), id: z.string() })]);

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
