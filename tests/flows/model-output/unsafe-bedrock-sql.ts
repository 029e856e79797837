// The body that a model on Bedrock answers is decoded, parsed and run.
import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { Client } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const bedrock = new BedrockRuntimeClient({});
const client = new Client();

export const handler = async (event: SQSEvent) => {
  const response = await bedrock.send(new InvokeModelCommand({ modelId: 'm', body: JSON.stringify({ prompt: event.Records[0].body }) }));
  const { completion } = JSON.parse(new TextDecoder().decode(response.body));
  // ruleid: no-sql-injection
  await client.query(completion);
};
