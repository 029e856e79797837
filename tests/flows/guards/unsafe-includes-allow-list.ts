// includes asks whether the text holds a word, not whether a list holds the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const SORTABLE = ['created_at', 'title', 'price'];

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'title';
  if (!SORTABLE.some((column) => sort.includes(column))) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM records ORDER BY ${sort}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
