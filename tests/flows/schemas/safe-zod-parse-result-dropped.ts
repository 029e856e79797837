// parse throws for a bad body, and the very value was checked.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Slug = z.string().regex(/^[a-z0-9]+$/);
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { slug, locale } = JSON.parse(event.body ?? '{}');
  const checked = Slug.parse(slug);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pages WHERE locale = $1 AND slug = '${checked}'`, [locale]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
