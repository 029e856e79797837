// The transformation after the check gives the raw text back.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Width = z.string().transform((text) => text.trim());
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const width = Width.parse(event.queryStringParameters?.width);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM boards WHERE width = ${width}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
