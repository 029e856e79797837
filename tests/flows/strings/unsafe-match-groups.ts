// A named group of an unanchored match is whatever was sent between two slashes.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const found = /\/reports\/(?<year>[^/]+)\//.exec(event.rawPath);
  if (!found?.groups) return { statusCode: 404 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM reports WHERE year = ${found.groups.year}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
