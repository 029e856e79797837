// io-ts: a refinement of length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();

const Id = t.refinement(t.string, (value) => value.length < 9);
const Body = t.type({ id: Id });

export const handler = async (event: APIGatewayProxyEvent) => {
  const decoded = Body.decode(JSON.parse(event.body ?? '{}'));
  if (decoded._tag === 'Left') return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${decoded.right.id}'`);
  return { statusCode: 200, body: '' };
};
