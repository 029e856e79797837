// The bad id is logged and the function goes on.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const id = event.pathParameters?.id ?? '';
  if (!UUID.test(id)) {
    console.warn('not a uuid', id);
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM devices WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
