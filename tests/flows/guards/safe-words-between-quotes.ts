// A value without quotes cannot leave the literal that it stands in.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const city = event.queryStringParameters?.city ?? '';
  const slug = event.queryStringParameters?.slug ?? '';
  if (!/^[a-z ]+$/i.test(city) || !/^[a-z0-9-]+$/.test(slug)) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM shops WHERE city ILIKE '%" + city + "%' AND slug = '" + slug + "' LIMIT 5");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
