// valibot: a predicate that says nothing of content
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();

const Body = v.object({ id: v.pipe(v.string(), v.check((text) => text.length < 40, 'too long')) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = v.parse(Body, JSON.parse(event.body ?? '{}'));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
