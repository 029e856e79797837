// What a rule finds is reported for rows with a message alone.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
type Rule = { test: (input: string) => boolean; message?: string };
const rules: Rule[] = [
  { test: (s) => s.length <= 40, message: 'long' },
  { test: (s) => /^[a-z_]+$/.test(s) },
];
function validate(input: string): string[] {
  const errors: string[] = [];
  for (const { test, message } of rules) {
    if (!test(input) && message) errors.push(message);
  }
  return errors;
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  if (validate(column).length) return { statusCode: 400 };
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
