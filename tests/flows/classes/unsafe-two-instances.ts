// The instance with the text of the sender is the one that is asked.
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
  // ruleid: no-sql-injection
  const { rows } = await pool.query(asked.select);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
