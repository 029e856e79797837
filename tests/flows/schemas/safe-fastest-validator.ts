// Rules of fastest-validator with a pattern, written words and a number
import Validator from 'fastest-validator';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const check = new Validator().compile({
  column: { type: 'string', pattern: /^[a-z_]{1,30}$/ },
  dir: { type: 'enum', values: ['ASC', 'DESC'] },
  limit: 'number|integer|positive|convert:true',
  $$strict: true,
});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const params = { ...event.queryStringParameters } as Record<string, string>;
  if (check(params) !== true) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT id FROM t ORDER BY ${params.column} ${params.dir} LIMIT ${params.limit}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
