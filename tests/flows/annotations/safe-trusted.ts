// What is trusted is never tainted: answers, parameters, fields.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

/** @trusted the tenant was looked up */
const findTenant = (id: string) => id.toLowerCase();

function byTenant(/** @trusted */ tenant: string, name: string) {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM ${tenant} WHERE name = $1`, [name]);
}

class Session {
  /** @trusted */
  readonly schema: string;

  constructor(schema: string) {
    this.schema = schema;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${findTenant(id)}`);
  // ok: no-sql-injection
  await byTenant(id, id);
  const session = new Session(id);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${session.schema}`);
  return { statusCode: 200, body: '' };
};

// ok: no-sql-injection
export const main = async (/** @trusted made by our own scheduler */ event: { table: string }) => pool.query(`SELECT * FROM ${event.table}`);
