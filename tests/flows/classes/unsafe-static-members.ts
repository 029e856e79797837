// A static method makes the text and a static field holds the pool.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class Invoices {
  static readonly pool = new Pool();
  static readonly table = 'invoices';
  static async search(column: string, value: string) {
    // ruleid: no-sql-injection
    return Invoices.pool.query(`SELECT * FROM ${this.table} WHERE ${column} = $1`, [value]);
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { column = '', value = '' } = event.queryStringParameters ?? {};
  const { rows } = await Invoices.search(column, value);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
