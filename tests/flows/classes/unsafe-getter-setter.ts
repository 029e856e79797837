// A setter stores the text and a getter gives it back.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Paging {
  #after = '0';
  get after(): string {
    return this.#after;
  }
  set after(value: string) {
    this.#after = value;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const paging = new Paging();
  paging.after = event.queryStringParameters?.after ?? '0';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM feed WHERE id > ${paging.after} LIMIT 10`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
