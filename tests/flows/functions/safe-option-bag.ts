// Among the options of a helper, only those with constants are part of the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

interface ListOptions {
  column?: string;
  value?: string;
  limit?: number;
}

const pool = new Pool();

function list({ column = 'name', value = '', limit = 10 }: ListOptions = {}) {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM guests WHERE ${column} = $1 LIMIT ${limit}`, [value]);
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { by, value } = event.queryStringParameters ?? {};
  const { rows } = await list({ column: by === 'email' ? 'email' : undefined, value });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
