// The request brings the messages, and with them their roles.
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const openai = new OpenAI();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { messages } = JSON.parse(event.body ?? '{}');
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    // ruleid: no-prompt-injection
    messages,
  });
  const other = await openai.chat.completions.create({
    model: 'gpt-4o',
    // ruleid: no-prompt-injection
    messages: [{ role: 'system', content: 'Be kind.' }, ...messages],
  });
  return { statusCode: 200, body: JSON.stringify([answer, other]) };
};
