// The inner function captures the constant.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const wanted = event.queryStringParameters?.table ?? 'films';
  const standard = 'films';
  const count = async () => {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT count(*) FROM ${standard}`);
    return rows[0].count;
  };
  return { statusCode: 200, body: `${wanted}: ${await count()}` };
};
