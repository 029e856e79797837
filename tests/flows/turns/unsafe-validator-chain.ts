// unsafe-validator-chain
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
class Validator {
  constructor(private readonly body: Record<string, string>) {}
  matches(field: string, pattern: RegExp): this {
    if (!pattern.test(this.body[field] ?? '')) throw new Error(`${field} is invalid`);
    return this;
  }
  oneOf(field: string, values: readonly string[]): this {
    if (!values.includes(this.body[field])) throw new Error(`${field} is invalid`);
    return this;
  }
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  new Validator(body).matches('column', /^[a-z_]+$/).matches('direction', /^asc|desc$/);
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${body.column} ${body.direction}`);
};
