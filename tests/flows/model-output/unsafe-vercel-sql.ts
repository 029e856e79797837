// The text that the AI SDK answers is part of a query.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { Client } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const client = new Client();

export const handler = async (event: SQSEvent) => {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt: event.Records[0].body });
  // ruleid: no-sql-injection
  await client.query(`SELECT * FROM ${text}`);
};
