// The static method uses its static constants only.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class Invoices {
  static readonly pool = new Pool();
  static readonly table = 'invoices';
  static async search(column: string, value: string) {
    // ok: no-sql-injection
    return Invoices.pool.query(`SELECT * FROM ${this.table} WHERE search @> jsonb_build_object($1::text, $2::text)`, [column, value]);
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { column = '', value = '' } = event.queryStringParameters ?? {};
  const { rows } = await Invoices.search(column, value);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
