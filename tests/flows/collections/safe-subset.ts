// Every column that was sent is one of a written set
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const COLUMNS = new Set(['id', 'name', 'city']);
const GROUPS = new Set(['city']);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? 'id').split(',');
  const groups = (event.queryStringParameters?.groups ?? 'city').split(',');
  const orders = (event.queryStringParameters?.orders ?? 'id').split(',');
  if (!new Set(columns).isSubsetOf(COLUMNS) || !GROUPS.isSupersetOf(new Set(groups))) return { statusCode: 400 };
  const unknown = new Set(orders).difference(COLUMNS);
  if (unknown.size > 0) return { statusCode: 400, body: [...unknown].join() };
  // ok: no-sql-injection
  const { rows } = await pool.query(`select ${columns.join()} from people group by ${groups.join()} order by ${orders.join()}`);
  const known = new Set((event.queryStringParameters?.more ?? '').split(',')).intersection(COLUMNS);
  // ok: no-sql-injection
  const { rowCount } = await pool.query(`select ${[...known].join()} from people`);
  return { statusCode: 200, body: JSON.stringify({ rows, rowCount }) };
};
