// runtypes: the original, whatever was found
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as rt from 'runtypes';
import { Pool } from 'pg';

const pool = new Pool();

const Body = rt.Object({ id: rt.Number });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const result = Body.inspect(body);
  console.log(result.success);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
