// rules in a loop
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
type Rule = { test: (input: string) => boolean; message: string };
const rules: Rule[] = [
  { test: (s) => s.length <= 40, message: 'long' },
  { test: (s) => /^[a-z_]+$/.test(s), message: 'chars' },
];
function validate(input: string): string[] {
  const errors: string[] = [];
  for (const { test, message } of rules) {
    if (!test(input)) errors.push(message);
  }
  return errors;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  const errors = validate(column);
  if (errors.length) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
