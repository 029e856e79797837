// A cache keyed by the context object hands the stored text back.
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const cache = new WeakMap<Context, { text: string | number }>();

export const handler = async (event: APIGatewayProxyEvent, context: Context) => {
  cache.set(context, { text: event.queryStringParameters?.id ?? '' });
  const entry = cache.get(context);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM moves WHERE id = ${entry?.text}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
