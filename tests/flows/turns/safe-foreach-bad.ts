// bad set in forEach closure
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const columns = (event.queryStringParameters?.cols ?? 'id').split(',');
  let bad = false;
  columns.forEach((c) => { if (!/^[a-z_]+$/.test(c)) bad = true; });
  if (bad) return { statusCode: 400 };
  // ok: no-sql-injection
  return pool.query(`select ${columns.join(', ')} from t`);
};
