// Every written column was sent, and others with them
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const COLUMNS = new Set(['id', 'name', 'city']);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.columns ?? 'id').split(',');
  if (!COLUMNS.isSubsetOf(new Set(columns))) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`select ${columns.join()} from people`);
  const orders = (event.queryStringParameters?.orders ?? 'id').split(',');
  if (COLUMNS.difference(new Set(orders)).size > 0) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rowCount } = await pool.query(`select * from people order by ${orders.join()}`);
  const others = new Set(orders).difference(COLUMNS);
  // ruleid: no-sql-injection
  const { fields } = await pool.query(`select ${[...others].join()} from people`);
  return { statusCode: 200, body: JSON.stringify({ rows, rowCount, fields }) };
};
