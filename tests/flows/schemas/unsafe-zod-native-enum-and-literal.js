// The literal is the default only, the field itself is any text.
import { z } from 'zod';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL);
const Options = z.object({ engine: z.string().default('diesel') });

export const handler = async (event) => {
  const { engine } = await Options.parseAsync(event.queryStringParameters ?? {});
  // ruleid: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM ${engine}_cars`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
