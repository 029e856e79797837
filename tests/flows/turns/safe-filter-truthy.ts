// verdicts listed and filtered
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const checkLength = (s: string) => (s.length > 40 ? 'long' : undefined);
const checkWord = (s: string) => (/^[a-z_]+$/.test(s) ? undefined : 'chars');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  const errors = [checkLength(column), checkWord(column)].filter((e) => e !== undefined);
  if (errors.length > 0) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
