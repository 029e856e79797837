// Only the first of the names is looked at.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.cols ?? 'id').split(',');
  const errors: string[] = [];
  let isFirst = true;
  columns.forEach((c) => {
    if (isFirst && !/^[a-z_]+$/.test(c)) errors.push(c);
    isFirst = false;
  });
  if (errors.length > 0) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(', ')} from t`);
};
