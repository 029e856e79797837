// valibot: a parser of a ULID
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();
const parseOrder = v.parser(v.object({ id: v.pipe(v.string(), v.ulid()) }));

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = parseOrder(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
