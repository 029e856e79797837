// What a model answers is bound as a value.
import OpenAI from 'openai';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();
const pool = new Pool();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: event.body ?? '' }] });
  // ok: no-sql-injection
  await pool.query('INSERT INTO answers (text, id, model) VALUES ($1, $2, $3)', [answer.choices[0]?.message.content, answer.id, answer.model]);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM answers WHERE tokens = ${answer.usage?.total_tokens}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
