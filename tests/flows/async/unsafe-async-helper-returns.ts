// An async function hands back the trimmed text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

async function resolveTeam(slug: string) {
  const { rows } = await pool.query('SELECT id FROM teams WHERE slug = $1', [slug]);
  if (rows.length === 0) throw new Error('no team');
  return slug.trim();
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const team = await resolveTeam(event.pathParameters?.slug ?? '');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM members WHERE team = '${team}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
