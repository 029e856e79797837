// The text sits two arrays and three objects deep.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const plan = { steps: [{ label: event.queryStringParameters?.label, actions: [{ target: { view: 'sales' } }] }] };
  const text = `SELECT * FROM reports WHERE label = '${plan.steps[0].label}'`;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
