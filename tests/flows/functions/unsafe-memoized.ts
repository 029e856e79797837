// A memoising wrapper stores and gives back what it was called with.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function memoize<A, R>(fn: (arg: A) => R): (arg: A) => R {
  const cache = new Map<A, R>();
  return (arg) => {
    if (!cache.has(arg)) cache.set(arg, fn(arg));
    return cache.get(arg)!;
  };
}

const normalise = memoize((slug: string) => slug.replace(/\s+/g, '-'));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const slug = normalise(event.pathParameters?.slug ?? '');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pages WHERE slug = '${slug}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
