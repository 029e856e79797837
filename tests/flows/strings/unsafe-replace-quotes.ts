// Replacing the first quote only leaves all others.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const given = event.queryStringParameters?.brand ?? '';
  const brand = given.replace("'", "''");
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM products WHERE brand = '${brand}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
