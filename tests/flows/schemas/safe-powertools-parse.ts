// Powertools: the body of an event is parsed by a schema
import { parse } from '@aws-lambda-powertools/parser';
import { ApiGatewayEnvelope } from '@aws-lambda-powertools/parser/envelopes';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Order = z.object({ id: z.string().uuid() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = parse(event, ApiGatewayEnvelope, Order);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
