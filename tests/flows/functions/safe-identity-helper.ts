// A generic helper is given a constant where it matters.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function required<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`${name} is required`);
  return value;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const column = required('price', event.queryStringParameters?.column ?? 'column');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT ${column} FROM products`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
