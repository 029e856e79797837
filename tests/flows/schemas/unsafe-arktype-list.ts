// arktype: a list of texts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ ids: 'string[]' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { ids } = Body.assert(JSON.parse(event.body ?? '{}'));
  const list = ids.map((id) => `'${id}'`).join(', ');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id IN (${list})`);
  return { statusCode: 200, body: '' };
};
