// io-ts: a refinement with a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();

const Id = t.refinement(t.string, (value) => /^\w+$/.test(value));
const Body = t.type({ id: Id });

export const handler = async (event: APIGatewayProxyEvent) => {
  const decoded = Body.decode(JSON.parse(event.body ?? '{}'));
  if (decoded._tag === 'Left') return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${decoded.right.id}'`);
  return { statusCode: 200, body: '' };
};
