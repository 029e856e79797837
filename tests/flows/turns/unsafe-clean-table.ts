// unsafe-clean-table
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const clean: Record<string, (v: string) => string | number> = { id: Number, table: (v) => v.trim() };
export const handler = async (event: APIGatewayProxyEventV2) => {
  const query = event.queryStringParameters ?? {};
  const params: Record<string, string | number> = {};
  for (const name of Object.keys(clean)) params[name] = clean[name](query[name] ?? '');
  // ruleid: no-sql-injection
  return pool.query(`select * from ${params.table} where id = ${params.id}`);
};
