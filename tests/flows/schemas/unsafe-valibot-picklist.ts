// valibot: an unknown key of a loose object
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();

const Body = v.looseObject({ kind: v.picklist(['a', 'b']) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = v.parse(Body, JSON.parse(event.body ?? '{}'));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${String(input.id)}'`);
  return { statusCode: 200, body: '' };
};
