// rules by field, forEach over entries, one field without rule
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const rules: Record<string, (value: string) => boolean> = {
  sort: (s) => /^[a-z_]+$/.test(s),
  order: (s) => ['orders', 'items'].includes(s),
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  const query = event.queryStringParameters ?? {};
  const errors: string[] = [];
  Object.entries(rules).forEach(([field, isValid]) => {
    if (!isValid(query[field] ?? '')) errors.push(`${field} is invalid`);
  });
  if (errors.length > 0) return { statusCode: 400, body: errors.join() };
  // ruleid: no-sql-injection
  return pool.query(`select * from ${query.table} order by ${query.sort}`);
};
