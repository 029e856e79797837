// Messages are pushed one after another; the system message is one of them.
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { memory, question } = JSON.parse(event.body ?? '{}');
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  messages.push({ role: 'system', content: `What you know of the user: ${memory}` });
  messages.push({ role: 'user', content: question });
  // ruleid: no-prompt-injection
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
  return { statusCode: 200, body: answer.choices[0]?.message.content ?? '' };
};
