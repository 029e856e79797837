// ajv: a TypeBox schema of texts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Type } from '@sinclair/typebox';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { Pool } from 'pg';

const pool = new Pool();
const ajv = addFormats(new Ajv(), ['uuid']);
const validate = ajv.compile(Type.Object({ id: Type.String() }));

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!validate(body)) throw new Error('bad');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
