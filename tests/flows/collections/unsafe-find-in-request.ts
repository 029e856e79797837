// find in the list of the request gives an element of the request.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const VIEWS = ['daily_sales', 'weekly_sales', 'yearly_sales'];
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const asked = (event.queryStringParameters?.views ?? '').split(',');
  const view = asked.find((name) => name.endsWith('_sales'));
  if (!view) return { statusCode: 404 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${view}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
