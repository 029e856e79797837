// The validator of another file accepts every text that holds a digit somewhere.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { isAccountNumber } from './validation';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const number = event.queryStringParameters?.account ?? '';
  if (!isAccountNumber(number)) return { statusCode: 400, body: 'invalid account' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM accounts WHERE number = '${number}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
