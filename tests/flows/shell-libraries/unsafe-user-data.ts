// User data of an instance is a script in base64: the encoding protects nothing.
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import type { SQSHandler } from 'aws-lambda';

const ec2 = new EC2Client({});

export const handler: SQSHandler = async (event) => {
  for (const { body } of event.Records) {
    const { name } = JSON.parse(body) as { name: string };
    const script = Buffer.from(`#!/bin/bash\nhostnamectl set-hostname ${name}`).toString('base64');
    // ruleid: no-command-injection
    await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1, UserData: script }));
  }
};
