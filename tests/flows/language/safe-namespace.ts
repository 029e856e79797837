// A constant of a TypeScript namespace is what goes into the text.
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
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${Tables.of(Tables.invoices)} WHERE kind = $1`, [name]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
