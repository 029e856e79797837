// Names that begin with an underscore are let through.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.cols ?? 'id').split(',');
  columns.forEach((c) => {
    if (c.startsWith('_')) return;
    if (!/^[a-z_]+$/.test(c)) throw new Error(c);
  });
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(', ')} from t`);
};
