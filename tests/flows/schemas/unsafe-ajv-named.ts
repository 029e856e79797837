// ajv: a schema by its name lets any text pass
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = new Ajv();
ajv.addSchema({ type: 'object', properties: { id: { type: 'string' } } }, 'order');

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!ajv.validate('order', body)) throw new Error('bad');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
