// The keys of a record are checked by a schema of their own.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

const Scores = z.record(z.enum(['red', 'blue']), z.number());

export const handler = async (event: APIGatewayProxyEvent) => {
  const scores = Scores.parse(JSON.parse(event.body ?? '{}'));
  for (const [name, score] of Object.entries(scores)) {
    // ok: no-sql-injection
    await pool.query(`UPDATE players SET score = ${score} WHERE name = '${name}'`);
  }
  return { statusCode: 204, body: '' };
};
