// Words with spaces or hyphens make an expression or a comment where no quotes are around them.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const city = event.queryStringParameters?.city ?? '';
  const id = event.queryStringParameters?.id ?? '';
  if (!/^[a-z ]+$/i.test(city) || !/^[a-z0-9 ]+$/.test(id)) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM shops WHERE city ILIKE '%" + city + "%' AND id = " + id + ' LIMIT 5');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
