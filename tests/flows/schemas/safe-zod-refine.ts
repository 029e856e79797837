// The refinement checks the text against an anchored expression.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Code = z.string().refine((code) => /^[A-Z0-9]{4,40}$/.test(code), 'bad code');
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const code = Code.parse(event.pathParameters?.code);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM vouchers WHERE code = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
