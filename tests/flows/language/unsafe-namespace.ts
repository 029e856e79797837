// A function of a TypeScript namespace passes the text on.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

namespace Tables {
  export const invoices = 'invoices_v2';
  export function of(name: string): string {
    return `app.${name}`;
  }
}

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.pathParameters?.table ?? 'orders';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${Tables.of(name)}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
