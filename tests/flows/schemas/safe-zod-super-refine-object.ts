// zod: a refinement of the object looks at the field that is used
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.string(), kind: z.string() }).superRefine((data, ctx) => {
  if (!['a', 'b'].includes(data.id)) ctx.addIssue({ code: 'custom', message: 'bad', path: ['id'] });
});

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
