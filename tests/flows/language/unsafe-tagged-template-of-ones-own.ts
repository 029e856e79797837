// A tag function that joins its values is plain concatenation.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function sql(strings: TemplateStringsArray, ...values: unknown[]) {
  return strings.reduce((text, part, i) => text + part + (i < values.length ? values[i] : ''), '');
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const city = event.queryStringParameters?.city;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(sql`SELECT * FROM shops WHERE city = ${city}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
