// The enum is asked with a key of the sender, and the member that is found goes into the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import mysql from 'mysql2/promise';

enum Column {
  name = 'display_name',
  age = 'birth_date',
}

const pool = mysql.createPool(process.env.MYSQL_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const key = (event.queryStringParameters?.sort ?? 'name') as keyof typeof Column;
  const column = Column[key];
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM users ORDER BY ${column ?? Column.name}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
