// The script is a constant; the value is a tag of the instance.
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import type { SQSHandler } from 'aws-lambda';

const ec2 = new EC2Client({});
const script = Buffer.from('#!/bin/bash\n/opt/set-hostname-from-tag').toString('base64');

export const handler: SQSHandler = async (event) => {
  for (const { body } of event.Records) {
    const { name } = JSON.parse(body) as { name: string };
    const tags = [{ ResourceType: 'instance' as const, Tags: [{ Key: 'Name', Value: name }] }];
    // ok: no-command-injection
    await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1, UserData: script, TagSpecifications: tags }));
  }
};
