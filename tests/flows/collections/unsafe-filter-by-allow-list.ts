// filter drops empty names only.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const COLUMNS = new Set(['id', 'name', 'city']);
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const asked = event.multiValueQueryStringParameters?.column ?? [];
  const columns = asked.filter((column) => column.length > 0);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns.join(', ')} FROM customers`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
