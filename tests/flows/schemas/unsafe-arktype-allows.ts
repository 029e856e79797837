// arktype: the answer is not looked at
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ id: 'string.hex' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const out = Body(body);
  console.log(out instanceof type.errors);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
