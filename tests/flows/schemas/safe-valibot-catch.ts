// valibot: what does not pass ends the call
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import * as v from 'valibot';

const pool = new Pool();
const Id = v.pipe(v.string(), v.uuid());

export const handler = async (event: APIGatewayProxyEvent) => {
  let id = event.pathParameters?.id ?? '';
  try {
    id = v.parse(Id, id);
  } catch (error) {
    console.error(error);
    return { statusCode: 400, body: '' };
  }
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
