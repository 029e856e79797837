// The request is the user's message; the system message is written.
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();
const SYSTEM = 'You are a helpful assistant.';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { question, image } = JSON.parse(event.body ?? '{}');
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: SYSTEM },
      {
        role: 'user',
        // ok: no-prompt-injection
        content: `Question: ${question}`,
      },
      { role: 'user', content: [{ type: 'text', text: question }, { type: 'image_url', image_url: { url: image } }] },
    ],
  });
  return { statusCode: 200, body: answer.choices[0]?.message.content ?? '' };
};
