// The builder's own methods bind the values.
import { knex } from 'knex';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const db = knex({ client: 'pg' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const least = event.queryStringParameters?.least;
  const query = db('sales').select('shop').groupBy('shop');
  // ok: no-sql-injection
  const rows = await query.having('total', '>', least ?? 0);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
