// A setter rejects everything but digits.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Paging {
  #after = '0';
  get after(): string {
    return this.#after;
  }
  set after(value: string) {
    if (!/^[0-9]{1,12}$/.test(value)) throw new RangeError('after');
    this.#after = value;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const paging = new Paging();
  paging.after = event.queryStringParameters?.after ?? '0';
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM feed WHERE id > ${paging.after} LIMIT 10`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
