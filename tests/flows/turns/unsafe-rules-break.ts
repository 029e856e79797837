// The loop ends at the first rule that holds.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const checks = [(s: string) => s.length < 40, (s: string) => /^[a-z_]+$/.test(s)];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  let isValid = false;
  for (const check of checks) {
    if (check(column)) {
      isValid = true;
      break;
    }
  }
  if (!isValid) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
