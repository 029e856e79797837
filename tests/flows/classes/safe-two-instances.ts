// Of two instances of one class, the one with a constant is asked.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class Table {
  constructor(readonly name: string) {}
  get select() {
    return `SELECT * FROM ${this.name}`;
  }
}

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const asked = new Table(event.pathParameters?.table ?? '');
  const fixed = new Table('stock');
  console.info(asked.name, fixed.name);
  // ok: no-sql-injection
  const { rows } = await pool.query(fixed.select);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
