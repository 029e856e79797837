// The schema is defined and parses, but the raw parameter is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Paging = z.object({ page: z.coerce.number().int().min(1).catch(1) });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const params = event.queryStringParameters ?? {};
  const paging = Paging.parse(params);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM reviews OFFSET ${params.page} LIMIT 20`);
  return { statusCode: 200, body: JSON.stringify({ page: paging.page, rows }) };
};
