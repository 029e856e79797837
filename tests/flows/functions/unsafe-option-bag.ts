// Among the options of a helper, the column is part of the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

interface ListOptions {
  column?: string;
  value?: string;
  limit?: number;
}

const pool = new Pool();

function list({ column = 'name', value = '', limit = 10 }: ListOptions = {}) {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM guests WHERE ${column} = $1 LIMIT ${limit}`, [value]);
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { by, value } = event.queryStringParameters ?? {};
  const { rows } = await list({ column: by, value });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
