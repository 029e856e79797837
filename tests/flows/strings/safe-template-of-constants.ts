// All values in the template are constants or numbers computed here.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const SCHEMA = 'billing';
const TABLE = 'invoices';
const MAX = 500;
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const asked = event.queryStringParameters?.limit ?? '50';
  const limit = Math.min(MAX, Math.trunc(Number(asked)));
  const text = `SELECT id, ${'total'} FROM ${SCHEMA}.${TABLE} WHERE total > ${0} LIMIT ${limit > MAX ? MAX : limit}`;
  // ok: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
