// Both the identifier and the value are escaped by the driver.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const column = mysql.escapeId(event.queryStringParameters?.by ?? 'id');
  const value = event.queryStringParameters?.value ?? '';
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM users WHERE ${column} = ${mysql.escape(value)}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
