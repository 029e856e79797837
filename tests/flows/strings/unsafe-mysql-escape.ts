// escapeId protects an identifier; the value beside it is not escaped.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const column = mysql.escapeId(event.queryStringParameters?.by ?? 'id');
  const value = event.queryStringParameters?.value ?? '';
  // ruleid: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM users WHERE ${column} = '${value}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
