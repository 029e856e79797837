// The target group of a load balancer is deployed.
import type { ALBEvent, ALBResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  const group = event.requestContext.elb.targetGroupArn;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM health WHERE target_group = '${group}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
