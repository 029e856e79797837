// The schema of another file says z.uuid() and z.number().
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { SeatRequest } from './schemas';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const seat = SeatRequest.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`UPDATE seats SET taken_by = '${seat.guest}' WHERE row_no = ${seat.row}`);
  return { statusCode: 204 };
};
