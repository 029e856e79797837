// Instructions, a tool's description and the instructions of an assistant.
import { OpenAI } from 'openai';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const client = new OpenAI({ apiKey: process.env.KEY });

export const handler = async (event: APIGatewayProxyEvent) => {
  const tone = event.queryStringParameters?.tone;
  const response = await client.responses.create({
    model: 'gpt-4.1',
    // ruleid: no-prompt-injection
    instructions: 'Speak in this tone: ' + tone,
    input: event.body ?? '',
    tools: [
      {
        type: 'function',
        name: 'lookup',
        // ruleid: no-prompt-injection
        description: `Looks things up for ${tone}`,
        parameters: {},
        strict: true,
      },
    ],
  });
  await client.beta.assistants.create({
    model: 'gpt-4.1',
    // ruleid: no-prompt-injection
    instructions: tone,
  });
  return { statusCode: 200, body: response.output_text };
};
