// The second list of errors is dropped.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const checkLength = (s: string): string[] => { const e: string[] = []; if (s.length > 40) e.push('long'); return e; };
const checkWord = (s: string): string[] => { const e: string[] = []; if (!/^[a-z_]+$/.test(s)) e.push('chars'); return e; };
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  const errors = checkLength(column);
  errors.concat(checkWord(column));
  if (errors.length > 0) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
