// runtypes: a constraint with a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Number as Int, Object as Shape, String as Text } from 'runtypes';
import { Pool } from 'pg';

const pool = new Pool();

const Id = Text.withConstraint((value) => /^\w+$/.test(value));
const Body = Shape({ id: Id });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = Body.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
