// Each case ends in break, so the column is one of two constants.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const mode = event.queryStringParameters?.mode ?? 'recent';
  let column = 'created_at';
  switch (mode) {
    case 'recent':
      column = 'created_at';
      break;
    case 'price':
      column = 'price';
      break;
    default:
      console.warn('unknown mode', mode);
  }
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM offers ORDER BY ${column}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
