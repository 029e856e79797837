// zod: the event is checked to be an event
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const EventSchema = z.object({ pathParameters: z.object({ id: z.string().min(1) }) });

export const handler = async (event: APIGatewayProxyEvent) => {
  EventSchema.parse(event);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${event.pathParameters!.id}'`);
  return { statusCode: 200, body: '' };
};
