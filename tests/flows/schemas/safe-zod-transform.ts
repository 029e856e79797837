// The transformation gives the number of the text back.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Width = z.string().transform((text) => Number.parseInt(text, 10));
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const width = Width.parse(event.queryStringParameters?.width);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM boards WHERE width = ${width}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
