// zod: the event itself is checked
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const EventSchema = z.object({ pathParameters: z.object({ id: z.string().uuid() }) });

export const handler = async (event: APIGatewayProxyEvent) => {
  EventSchema.parse(event);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${event.pathParameters!.id}'`);
  return { statusCode: 200, body: '' };
};
