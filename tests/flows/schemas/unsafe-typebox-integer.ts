// TypeBox: a number or any text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Type.Object({ id: Type.Union([Type.Integer(), Type.String()]) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input: unknown = JSON.parse(event.body ?? '{}');
  if (!Value.Check(Body, input)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
