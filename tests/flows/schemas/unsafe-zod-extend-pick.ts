// The field comes from the extension, which allows any text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import * as z from 'zod';

const Base = z.object({ id: z.string().uuid() });
const Comment = Base.extend({ title: z.string(), text: z.string() }).omit({ text: true });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const comment = Comment.parse(JSON.parse(event.body ?? '{}'));
  // ruleid: no-sql-injection
  await pool.query(`UPDATE comments SET title = '${comment.title}' WHERE id = $1`, [comment.id]);
  return { statusCode: 204, body: '' };
};
