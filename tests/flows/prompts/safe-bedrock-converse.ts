// The message of the user.
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { SQSEvent } from 'aws-lambda';

const bedrock = new BedrockRuntimeClient({});

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const job = JSON.parse(record.body);
    await bedrock.send(
      new ConverseCommand({
        modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
        system: [{ text: 'Act as a clerk' }],
        // ok: no-prompt-injection
        messages: [{ role: 'user', content: [{ text: `Summarise: ${job.text}` }] }],
      }),
    );
  }
};
