// rules by field, for in, one of them weak
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const rules: Record<string, RegExp> = {
  sort: /^[a-z_]+$/,
  table: /^\w+/,
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  const query = event.queryStringParameters ?? {};
  for (const field in rules) {
    if (!rules[field].test(query[field] ?? '')) throw new Error(field);
  }
  // ruleid: no-sql-injection
  return pool.query(`select * from ${query.table} order by ${query.sort}`);
};
