// The body of the request holds the text of the user; other objects have a property of that name.
import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const bedrock = new BedrockRuntimeClient({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const response = await bedrock.send(
    new InvokeModelCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      contentType: 'application/json',
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 300,
        system: 'Write in a plain style.',
        // ok: no-prompt-injection
        messages: [{ role: 'user', content: body.text }],
      }),
    }),
  );
  // ok: no-prompt-injection
  const echo = JSON.stringify({ system: body.system, request: body });
  // ok: no-prompt-injection
  return { statusCode: 200, body: echo + JSON.stringify(body), headers: { 'x-size': String(response.body.length) } };
};
