// A model chooses the address that a tool of LangChain fetches
import { tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import type { SQSEvent } from 'aws-lambda';

const fetchPage = tool(
  async ({ url }) => {
    // ruleid: no-ssrf
    const res = await fetch(url);
    return res.text();
  },
  { name: 'fetch_page', description: 'Fetches a page', schema: z.object({ url: z.string() }) },
);

export const handler = async (event: SQSEvent) => {
  const model = new ChatOpenAI({ model: 'gpt-4o' }).bindTools([fetchPage]);
  return model.invoke(event.Records[0]!.body);
};
