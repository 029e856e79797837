// The handler is the default export.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export default async function (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pools WHERE name = '${event.pathParameters?.name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
}
