// The use stands in the branch of the texts that do not match.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const sku = event.pathParameters?.sku ?? '';
  if (/^[A-Z0-9]{8}$/.test(sku)) {
    return { statusCode: 409 };
  } else {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM articles WHERE sku = '${sku}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
};
