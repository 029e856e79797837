// A query that a model wrote is run.
import OpenAI from 'openai';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();
const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: event.body ?? '' }] });
  const sql = answer.choices[0]?.message.content ?? '';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(sql);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
