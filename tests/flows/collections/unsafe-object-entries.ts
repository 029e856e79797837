// The keys from Object.entries name columns.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const filters = event.queryStringParameters ?? {};
  const values: (string | undefined)[] = [];
  const conditions = Object.entries(filters).map(([column, value], index) => {
    values.push(value);
    return `${column} = $${index + 1}`;
  });
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM houses WHERE ${conditions.join(' AND ')}`, values);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
