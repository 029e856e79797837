// A tag function that collects its values makes a parameterised query.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function sql(strings: TemplateStringsArray, ...values: unknown[]) {
  return { text: strings.reduce((text, part, i) => text + part + (i < values.length ? `$${i + 1}` : ''), ''), values };
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const city = event.queryStringParameters?.city;
  // ok: no-sql-injection
  const { rows } = await pool.query(sql`SELECT * FROM shops WHERE city = ${city}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
