// z.string().uuid() of Zod 3 allows the characters of a UUID only.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Query = z.object({ device: z.string().uuid() });
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const query = Query.parse(event.queryStringParameters ?? {});
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM readings WHERE device = '${query.device}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
