// ajv: the key that is used is an integer
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { Pool } from 'pg';

const pool = new Pool();

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const schema = {
  type: 'object',
  properties: { id: { type: 'integer' } },
  required: ['id'],
  additionalProperties: false,
} as const;
const validate = ajv.compile(schema);

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate(body)) return { statusCode: 400, body: JSON.stringify(validate.errors) };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
