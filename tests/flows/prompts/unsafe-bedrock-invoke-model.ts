// The body of a request to a model is JSON with a system prompt.
import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const bedrock = new BedrockRuntimeClient({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { style, text } = JSON.parse(event.body ?? '{}');
  const response = await bedrock.send(
    new InvokeModelCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      contentType: 'application/json',
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 300,
        // ruleid: no-prompt-injection
        system: `Write in this style: ${style}`,
        messages: [{ role: 'user', content: text }],
      }),
    }),
  );
  return { statusCode: 200, body: new TextDecoder().decode(response.body) };
};
