// A check of characters tells nothing of what is decoded from them by a function or a transformation
import { Pool } from 'pg';
import { z } from 'zod';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const pool = new Pool();
const Query = z.object({ cursor: z.string().regex(/^[A-Za-z0-9_-]{8,200}$/).optional() });

function decodeCursor(cursor: string): { id: string; at: string } {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { cursor } = Query.parse(event.queryStringParameters ?? {});
  const after = cursor ? decodeCursor(cursor) : { id: '0', at: '1970-01-01' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM posts WHERE (at, id) > ('${after.at}', '${after.id}') LIMIT 20`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
