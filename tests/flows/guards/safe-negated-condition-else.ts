// The use stands in the else branch of the negated check.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const sku = event.pathParameters?.sku ?? '';
  if (!/^[A-Z0-9]{8}$/.test(sku)) {
    return { statusCode: 409 };
  } else {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM articles WHERE sku = '${sku}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
};
