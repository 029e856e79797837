// A schema that lets any text pass.
import { bedrock } from '@ai-sdk/amazon-bedrock';
import { generateObject, generateText, tool } from 'ai';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

export const handler = async (event: { question: string }) => {
  const { object } = await generateObject({
    model: bedrock('model'),
    schema: z.object({ sql: z.string(), limit: z.number() }),
    prompt: event.question,
  });
  // ruleid: no-sql-injection
  await pool.query(`${object.sql} LIMIT ${object.limit}`);
  const count = tool({
    description: 'Counts items of a shop',
    inputSchema: z.object({ shop: z.string() }),
    // ruleid: no-sql-injection
    execute: async ({ shop }) => pool.query(`SELECT count(*) FROM items WHERE shop = '${shop}'`),
  });
  await generateText({ model: bedrock('model'), prompt: event.question, tools: { count } });
};
