// An optional text stays a text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Query = z.object({ by: z.string().nullish() }).partial();
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { by } = Query.parse(event.queryStringParameters ?? {});
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM cats ORDER BY ${by ?? 'name'}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
