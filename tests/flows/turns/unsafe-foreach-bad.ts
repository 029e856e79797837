// bad set in forEach closure, then set back
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.cols ?? 'id').split(',');
  let bad = false;
  columns.forEach((c) => { bad = !/^[a-z_]+$/.test(c); });
  if (bad) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select ${columns.join(', ')} from t`);
};
