// A default value does not help when the sender gives the field.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const { sort = 'created_at', page = '1' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  const result = await pool.query(`SELECT * FROM posts ORDER BY ${sort} LIMIT 25`);
  return { statusCode: 200, body: JSON.stringify({ page, sort, rows: result.rows }) };
};
