// The input of a state machine.
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { SQSEvent } from 'aws-lambda';

const machines = new SFNClient({});

export async function handler(event: SQSEvent): Promise<void> {
  for (const record of event.Records) {
    // ruleid: require-event-validation
    await machines.send(new StartExecutionCommand({ stateMachineArn: process.env['MACHINE'], input: record.body }));
  }
}
