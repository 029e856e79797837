// The prompt is the user's; the context is a number.
import { generateText, streamText } from 'ai';
import { openai } from '@ai-sdk/openai';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

export const handler = async (event: LambdaFunctionURLEvent) => {
  const { level, question } = JSON.parse(event.body ?? '{}');
  const { text } = await generateText({
    model: openai('gpt-4o'),
    // ok: no-prompt-injection
    system: `Explain at level ${Number(level)}`,
    prompt: `Question: ${question}`,
  });
  const stream = streamText({
    model: openai('gpt-4o'),
    // ok: no-prompt-injection
    messages: [{ role: 'system', content: 'Be kind.' }, { role: 'user', content: question }],
  });
  return { statusCode: 200, body: text + (await stream.text) };
};
