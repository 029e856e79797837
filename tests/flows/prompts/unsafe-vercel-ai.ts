// The system prompt, a system message and the description of a tool.
import { generateText, streamText, tool } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

export const handler = async (event: LambdaFunctionURLEvent) => {
  const { context, question } = JSON.parse(event.body ?? '{}');
  const { text } = await generateText({
    model: openai('gpt-4o'),
    // ruleid: no-prompt-injection
    system: `Context: ${context}`,
    prompt: question,
    tools: {
      // ruleid: no-prompt-injection
      find: tool({ description: context, inputSchema: z.object({ q: z.string() }) }),
    },
  });
  const stream = streamText({
    model: openai('gpt-4o'),
    messages: [
      // ruleid: no-prompt-injection
      { role: 'system', content: context },
      { role: 'user', content: question },
    ],
  });
  return { statusCode: 200, body: text + (await stream.text) };
};
