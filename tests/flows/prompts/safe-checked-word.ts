// A word without spaces is no order; a map of personas is written in the program.
import Anthropic from '@anthropic-ai/sdk';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const anthropic = new Anthropic();
const PERSONAS = { clerk: 'a clerk of the bank', guide: 'a guide of the museum' } as const;

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { language, persona, question } = JSON.parse(event.body ?? '{}');
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language)) return { statusCode: 400 };
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-0',
    max_tokens: 500,
    // ok: no-prompt-injection
    system: `You are ${PERSONAS[persona as keyof typeof PERSONAS] ?? PERSONAS.clerk} and answer in ${language}`,
    messages: [{ role: 'user', content: question }],
  });
  return { statusCode: 200, body: JSON.stringify(message.content) };
};
