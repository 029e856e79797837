// Both alternatives of the union are harmless.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Limit = z.union([z.coerce.number(), z.literal('ALL')]);
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const limit = Limit.parse(event.queryStringParameters?.limit);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM trips LIMIT ${limit}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
