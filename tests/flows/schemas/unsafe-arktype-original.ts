// arktype: the original where errors were found
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ id: 'string.digits' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const out = Body(body);
  if (!(out instanceof type.errors)) return { statusCode: 200, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
