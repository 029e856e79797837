// unsafe-rules-entries
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const rules = { table: (v: string) => /^[a-z_]+$/.test(v), id: (v: string) => /^\d+$/.test(v) };
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body: Record<string, string> = JSON.parse(event.body ?? '{}');
  for (const [field, rule] of Object.entries(rules)) {
    if (!rule(body[field] ?? '')) return { statusCode: 422, body: field };
  }
  // ruleid: no-sql-injection
  return pool.query(`select * from ${body.table} where id = ${body.key}`);
};
