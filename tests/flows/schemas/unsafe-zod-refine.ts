// The refinement checks the length of the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Code = z.string().refine((code) => code.length <= 40, 'too long');
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const code = Code.parse(event.pathParameters?.code);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM vouchers WHERE code = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
