// A query parameter that a load balancer passes on.
import type { ALBEvent, ALBResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  const group = event.queryStringParameters?.group;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM health WHERE target_group = '${group}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
