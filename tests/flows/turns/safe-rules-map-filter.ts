// rules that give an error or null
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
type Rule = (input: string) => string | null;
const rules: Rule[] = [
  (s) => (s.length > 40 ? 'long' : null),
  (s) => (/^[a-z_]+$/.test(s) ? null : 'chars'),
];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  const errors = rules.map((rule) => rule(column)).filter(Boolean);
  if (errors.length) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
