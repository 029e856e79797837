// The instructions of an agent that is made for one call.
import { BedrockAgentRuntimeClient, InvokeInlineAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import type { DynamoDBStreamEvent } from 'aws-lambda';

const agents = new BedrockAgentRuntimeClient({});

export const handler = async (event: DynamoDBStreamEvent) => {
  for (const record of event.Records) {
    const { role, task } = record.dynamodb?.NewImage ?? {};
    await agents.send(
      new InvokeInlineAgentCommand({
        foundationModel: 'anthropic.claude-3-haiku-20240307-v1:0',
        sessionId: 'one',
        inputText: task?.S,
        // ruleid: no-prompt-injection
        instruction: `You work as ${role?.S} and answer in full sentences.`,
      }),
    );
  }
};
