// Messages are pushed one after another; only those of the user hold what the request says.
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { memory, question } = JSON.parse(event.body ?? '{}');
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'system', content: 'Be kind.' }];
  messages.push({ role: 'user', content: `What I said before: ${memory}` });
  messages.push({ role: 'user', content: question });
  // ok: no-prompt-injection
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
  return { statusCode: 200, body: answer.choices[0]?.message.content ?? '' };
};
