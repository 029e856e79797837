// The field the method reads was given a constant by the constructor.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Report {
  private readonly view: string;
  readonly title: string;
  constructor(title: string) {
    this.title = title;
    this.view = 'monthly';
  }
  async rows() {
    // ok: no-sql-injection
    const result = await pool.query(`SELECT * FROM ${this.view}`);
    return result.rows;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const report = new Report(event.pathParameters?.report ?? '');
  return { statusCode: 200, body: JSON.stringify({ title: report.title, rows: await report.rows() }) };
};
