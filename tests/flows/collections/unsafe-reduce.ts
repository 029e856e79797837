// reduce gathers conditions with the values in them.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { createPool } from 'mysql2/promise';

const pool = createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const lines: { sku: string; quantity: number }[] = JSON.parse(event.body ?? '[]');
  const value = lines.reduce((text, line) => `${text} OR sku = '${line.sku}'`, 'false');
  // ruleid: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM stock WHERE ${value}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
