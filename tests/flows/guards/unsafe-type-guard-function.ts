// The type predicate claims more than its body checks.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

type Sku = string & { readonly brand: 'sku' };
const pool = new Pool();

function isSku(value: string): value is Sku {
  return value.length === 12;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const sku = event.pathParameters?.sku ?? '';
  if (!isSku(sku)) return { statusCode: 400, body: 'not a sku' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM stock WHERE sku = '${sku}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
