// Four helpers deep, the text of the sender is escaped by the driver.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL!);

const quoted = (value: string) => mysql.escape(value);
const equal = (column: string, value: string) => `${column} = ${quoted(value)}`;
const where = (filters: Record<string, string>) => equal('email', filters.email) + ' AND ' + equal('phone', filters.phone);
const select = (filters: Record<string, string>) => `SELECT * FROM contacts WHERE ${where(filters)}`;

export const handler: APIGatewayProxyHandler = async (event) => {
  const { email = '', phone = '' } = event.queryStringParameters ?? {};
  const text = select({ email, phone });
  // ok: no-sql-injection
  const [rows] = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
