// z.uuid() allows the characters of a UUID only.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Params = z.object({ id: z.uuid() });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { id } = Params.parse(event.pathParameters);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM invoices WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
