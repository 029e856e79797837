// The values of a record are numbers; its keys are any text.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

const Scores = z.record(z.string(), z.number());

export const handler = async (event: APIGatewayProxyEvent) => {
  const scores = Scores.parse(JSON.parse(event.body ?? '{}'));
  for (const [name, score] of Object.entries(scores)) {
    // ruleid: no-sql-injection
    await pool.query(`UPDATE players SET score = ${score} WHERE name = '${name}'`);
  }
  return { statusCode: 204, body: '' };
};
