// ajv: an imported schema with a pattern
import Ajv from 'ajv';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import schema from './order.json' with { type: 'json' };

const ajv = new Ajv();
const isOrder = ajv.compile<{ id: string }>(schema);
const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const order: any = JSON.parse(event.body ?? '{}');
  if (!isOrder(order)) return { statusCode: 400, body: '' };
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
