// ajv: each element has a length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = new Ajv();
const validate = ajv.compile({ type: 'array', items: { type: 'object', properties: { id: { type: 'string', maxLength: 9 } } } });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate(body)) throw new Error('bad');
  for (const item of body) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${item.id}'`);
  }
  return { statusCode: 200, body: '' };
};
