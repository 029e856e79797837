// The same assertions around a constant.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

type Filter = { column: string };
const pool = new Pool();

export async function handler(event: APIGatewayProxyEventV2) {
  const filter = { column: 'price' } satisfies Filter;
  const column = <string>(filter.column as unknown as string)!;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT ${column} FROM offers WHERE region = $1`, [event.headers['x-region']]);
  return rows;
}
