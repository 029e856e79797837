// ajv: a class keeps a check for texts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Ajv, type ValidateFunction } from 'ajv';
import { Pool } from 'pg';

const pool = new Pool();
class Validator {
  private readonly check: ValidateFunction;

  constructor(schema: object) {
    this.check = new Ajv().compile(schema);
  }

  ensure(input: unknown): void {
    if (!this.check(input)) throw new Error('bad');
  }
}

const validator = new Validator({ type: 'object', properties: { id: { type: 'string' } } });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  validator.ensure(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
