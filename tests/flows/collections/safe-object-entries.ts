// Only the values from Object.entries are used, and they are bound.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const filters = event.queryStringParameters ?? {};
  const values: (string | undefined)[] = [];
  const conditions = Object.entries(filters).map(([column, value], index) => {
    values.push(value);
    return `search_text ILIKE $${index + 1}`;
  });
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM houses WHERE ${conditions.join(' AND ')}`, values);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
