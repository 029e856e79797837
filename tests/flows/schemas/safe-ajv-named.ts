// ajv: a schema by its name
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = new Ajv();
ajv.addSchema({ type: 'object', properties: { id: { type: 'integer' } } }, 'order');

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!ajv.validate('order', body)) throw new Error('bad');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
