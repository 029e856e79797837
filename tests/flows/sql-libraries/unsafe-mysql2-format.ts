// mysql.format puts values in, the table name was put in before.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { createPool, format } from 'mysql2/promise';

const pool = createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const { table, id } = event.pathParameters as { table: string; id: string };
  const text = `SELECT * FROM ${table} WHERE id = ${Number(id)}`;
  // ruleid: no-sql-injection
  const [rows] = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
