// The system message of a chat is made of the request; so are its parts, and the message of a developer.
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const openai = new OpenAI();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      {
        role: 'system',
        // ruleid: no-prompt-injection
        content: `You are ${persona}. Answer briefly.`,
      },
      { role: 'user', content: question },
    ],
  });
  await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'user', content: question },
      {
        role: 'developer',
        content: [
          { type: 'text', text: 'Be polite.' },
          {
            type: 'text',
            // ruleid: no-prompt-injection
            text: persona,
          },
        ],
      },
    ],
  });
  return { statusCode: 200, body: answer.choices[0]?.message.content ?? '' };
};
