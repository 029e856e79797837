// patterns by place
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const checks = [(s: string) => s.length < 40, (s: string) => /^[a-z_]+$/.test(s)];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  for (let i = 0; i < checks.length; i++) {
    if (!checks[i](column)) return { statusCode: 400 };
  }
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
