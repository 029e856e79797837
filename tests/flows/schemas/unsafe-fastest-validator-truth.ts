// What fastest-validator answers is true whether the data passes or not
import Validator from 'fastest-validator';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const check = new Validator().compile({ column: { type: 'string', pattern: /^[a-z_]{1,30}$/ } });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const params = { ...event.queryStringParameters } as Record<string, string>;
  // A list of what is wrong is true, too.
  if (!check(params)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT id FROM t ORDER BY ${params.column}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
