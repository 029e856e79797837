// A function of another file makes the text, the handler runs it.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { buildQuery } from './build-query';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const text = buildQuery(event.queryStringParameters?.city);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
