// System blocks and the specification of a tool.
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { SQSEvent } from 'aws-lambda';

const bedrock = new BedrockRuntimeClient({});

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const job = JSON.parse(record.body);
    await bedrock.send(
      new ConverseCommand({
        modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
        // ruleid: no-prompt-injection
        system: [{ text: `Act as ${job.role}` }],
        messages: [{ role: 'user', content: [{ text: job.text }] }],
        toolConfig: {
          // ruleid: no-prompt-injection
          tools: [{ toolSpec: { name: 'search', description: job.tool, inputSchema: { json: {} } } }],
        },
      }),
    );
  }
};
