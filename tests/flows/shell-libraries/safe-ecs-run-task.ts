// The command override of a container is a constant; the text is an environment variable.
import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import type { SQSHandler } from 'aws-lambda';

const ecs = new ECSClient({});
const task = { cluster: 'batch', taskDefinition: 'convert:7' };

export const handler: SQSHandler = async (event) => {
  for (const { body } of event.Records) {
    const { input } = JSON.parse(body) as { input: string };
    // ok: no-command-injection
    await ecs.send(new RunTaskCommand({ ...task, overrides: { containerOverrides: [{ name: 'main', command: ['convert-all'], environment: [{ name: 'INPUT', value: input }] }] } }));
  }
};
