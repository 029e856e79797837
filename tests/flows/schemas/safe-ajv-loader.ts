// ajv: a helper answers what it checked
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = new Ajv();
const validate = ajv.compile({ type: 'object', properties: { id: { type: 'integer' } } });

function load(event: APIGatewayProxyEvent) {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate(body)) throw new Error('bad');
  return body;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = load(event);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
