// safe-with-validation
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
const withValidation =
  (rules: Record<string, RegExp>, next: (event: APIGatewayProxyEventV2) => Promise<unknown>) =>
  async (event: APIGatewayProxyEventV2) => {
    for (const name of Object.keys(rules)) {
      if (!rules[name].test(event.queryStringParameters?.[name] ?? '')) return { statusCode: 400, body: name };
    }
    return next(event);
  };
export const handler = withValidation({ table: /^[a-z_]+$/ }, async (event) => {
  // ok: no-sql-injection
  return pool.query(`select * from ${event.queryStringParameters?.table}`);
});
