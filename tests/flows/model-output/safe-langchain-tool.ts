// A model chooses one of a few words
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import type { SQSEvent } from 'aws-lambda';

const fetchPage = tool(
  async ({ page }) => {
    // ok: no-ssrf
    const res = await fetch(`https://example.com/${page}`);
    return res.text();
  },
  { name: 'fetch_page', description: 'Fetches a page', schema: z.object({ page: z.enum(['prices', 'news']) }) },
);

export const handler = async (event: SQSEvent) => {
  const model = new ChatOpenAI({ model: 'gpt-4o' }).bindTools([fetchPage]);
  return model.invoke(event.Records[0]!.body);
};
