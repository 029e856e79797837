// ajv: a helper checks that it is a text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = new Ajv();
const validate = ajv.compile({ type: 'object', properties: { id: { type: 'string' } } });

function load(event: APIGatewayProxyEvent) {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate(body)) throw new Error('bad');
  return body;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = load(event);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
