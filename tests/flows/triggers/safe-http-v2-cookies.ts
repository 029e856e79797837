// The stage of an HTTP API is configured.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const theme = event.requestContext.stage;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM themes WHERE name = '${theme}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
