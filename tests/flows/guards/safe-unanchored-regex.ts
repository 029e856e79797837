// The same regular expression with both anchors.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const version = event.queryStringParameters?.version ?? '';
  if (!version.match(/^\d+\.\d+$/)) return { statusCode: 400, body: 'bad version' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM releases WHERE version = '${version}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
