import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const client = new LambdaClient({});

export async function runWorker(name: string, payload: unknown): Promise<void> {
  await client.send(new InvokeCommand({ FunctionName: `worker-${name}`, InvocationType: 'Event', Payload: JSON.stringify(payload) }));
}
