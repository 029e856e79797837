// Only what is annotated is trusted.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function byTenant(/** @trusted */ tenant: string, name: string) {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM ${tenant} WHERE name = '${name}'`);
}

class Session {
  /** @trusted */
  readonly schema: string;
  readonly user: string;

  constructor(schema: string, user: string) {
    this.schema = schema;
    this.user = user;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  await byTenant(id, id);
  const session = new Session(id, id);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${session.schema} WHERE u = '${session.user}'`);
  return { statusCode: 200, body: '' };
};
