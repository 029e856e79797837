// TypeBox: errors are counted and let pass
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!Value.Check(Body, input)) console.warn([...Value.Errors(Body, input)].length);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
