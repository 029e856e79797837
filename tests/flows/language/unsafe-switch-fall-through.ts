// A case without break falls through to the one that keeps the text of the sender.
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
    default:
      column = mode;
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM offers ORDER BY ${column}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
