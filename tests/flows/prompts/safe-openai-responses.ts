// The tone is one of a list; the input is the user's.
import { OpenAI } from 'openai';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const client = new OpenAI({ apiKey: process.env.KEY });
const tones = ['formal', 'friendly'];

export const handler = async (event: APIGatewayProxyEvent) => {
  const tone = event.queryStringParameters?.tone ?? 'formal';
  if (!tones.includes(tone)) return { statusCode: 400, body: '' };
  const response = await client.responses.create({
    model: 'gpt-4.1',
    // ok: no-prompt-injection
    instructions: 'Speak in this tone: ' + tone,
    input: event.body ?? '',
  });
  return { statusCode: 200, body: response.output_text };
};
