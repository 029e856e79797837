// The field comes from the base object, which allows UUIDs.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import * as z from 'zod';

const Base = z.object({ id: z.string().uuid() });
const Comment = Base.extend({ title: z.string(), text: z.string() }).omit({ text: true });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const comment = Comment.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`UPDATE comments SET title = $1 WHERE id = '${comment.id}'`, [comment.title]);
  return { statusCode: 204, body: '' };
};
