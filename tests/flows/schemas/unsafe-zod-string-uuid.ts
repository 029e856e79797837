// A minimum and maximum length leave room for a statement.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Query = z.object({ device: z.string().min(1).max(64).trim() });
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const query = Query.parse(event.queryStringParameters ?? {});
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM readings WHERE device = '${query.device}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
