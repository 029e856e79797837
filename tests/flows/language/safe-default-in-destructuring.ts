// The destructured field has a default and is turned into a number before it is used.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const { sort = 'created_at', page = '1' } = event.queryStringParameters ?? {};
  // ok: no-sql-injection
  const result = await pool.query(`SELECT * FROM posts ORDER BY created_at LIMIT 25 OFFSET ${Number(page) * 25}`);
  return { statusCode: 200, body: JSON.stringify({ page, sort, rows: result.rows }) };
};
