// A template calls toString of the object, which gives the text back.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class SortOrder {
  constructor(private readonly asked: string) {}
  toString(): string {
    return `title ${this.asked}`;
  }
}

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const order = new SortOrder(event.queryStringParameters?.order ?? '');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM songs ORDER BY ${order}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
