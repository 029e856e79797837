// Both anchors are there, but the class between them allows the quote.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.queryStringParameters?.name ?? '';
  if (!/^[\w\s'.-]+$/.test(name)) return { statusCode: 400, body: 'bad name' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM patients WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
