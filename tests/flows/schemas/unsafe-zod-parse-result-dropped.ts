// parse of one part of the body says nothing of the other part.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Slug = z.string().regex(/^[a-z0-9]+$/);
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { slug, locale } = JSON.parse(event.body ?? '{}');
  const checked = Slug.parse(slug);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pages_${locale} WHERE slug = '${checked}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
