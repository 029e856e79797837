// The sql property of an options object has placeholders.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const brand = event.queryStringParameters?.brand;
  const connection = await pool.getConnection();
  // ok: no-sql-injection
  const [rows] = await connection.query({ sql: 'SELECT * FROM shoes WHERE brand = ?', timeout: 2000, values: [brand] });
  connection.release();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
