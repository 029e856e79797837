// A named group that matches digits only is a number in words.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const found = /\/reports\/(?<year>\d{4})\//.exec(event.rawPath);
  if (!found?.groups) return { statusCode: 404 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM reports WHERE year = ${found.groups.year}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
