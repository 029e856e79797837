// havingRaw with a concatenated condition.
import { knex } from 'knex';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const db = knex({ client: 'pg' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const least = event.queryStringParameters?.least;
  const query = db('sales').select('shop').groupBy('shop');
  // ruleid: no-sql-injection
  const rows = await query.havingRaw('sum(total) > ' + least);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
