// arktype: a list of UUIDs
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ ids: 'string.uuid[]' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { ids } = Body.assert(JSON.parse(event.body ?? '{}'));
  const list = ids.map((id) => `'${id}'`).join(', ');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id IN (${list})`);
  return { statusCode: 200, body: '' };
};
