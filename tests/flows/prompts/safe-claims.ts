// The name in the prompt is a claim that an authorizer verified; the system prompt is a file of the deployment.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const openai = new OpenAI();
const SYSTEM = readFileSync('prompt.txt', 'utf8');

export const handler = async (event: APIGatewayProxyEvent) => {
  const answer = await openai.responses.create({
    model: 'gpt-4.1',
    // ok: no-prompt-injection
    instructions: `${SYSTEM}\nThe user is ${event.requestContext.authorizer?.claims.name}, request ${event.requestContext.requestId}`,
    input: [{ role: 'user', content: event.body ?? '' }],
  });
  return { statusCode: 200, body: answer.output_text };
};
