// A message names topic, account, secret and event bus.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { SQSHandler } from 'aws-lambda';

const sns = new SNSClient({});
const sts = new STSClient({});
const secrets = new SecretsManagerClient({});
const bus = new EventBridgeClient({});

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const message = JSON.parse(record.body) as Record<'topic' | 'account' | 'secret' | 'bus', string>;
    // ruleid: no-resource-injection
    await sns.send(new PublishCommand({ TopicArn: message.topic, Message: 'done' }));
    // ruleid: no-resource-injection
    await sts.send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${message.account}:role/Reader`, RoleSessionName: 'reader' }));
    // ruleid: no-resource-injection
    await secrets.send(new GetSecretValueCommand({ SecretId: message.secret }));
    await bus.send(
      new PutEventsCommand({
        Entries: [
          { EventBusName: 'audit', Source: 'app', DetailType: 'seen', Detail: record.body },
          {
            // ruleid: no-resource-injection
            EventBusName: message.bus,
            Source: 'app',
            DetailType: 'seen',
            Detail: record.body,
          },
        ],
      }),
    );
  }
};
