// What SQS itself says of a message; and a message whose parts are given to a program as arguments.
import { exec, execFile } from 'node:child_process';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});
const QueueUrl = process.env.JOBS!;

export const handler = async () => {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  for (const { Body, MessageId, ReceiptHandle } of Messages) {
    // ok: no-command-injection
    exec(`touch /tmp/${MessageId}`);
    // ok: no-command-injection
    execFile('file', ['-b', '--', JSON.parse(Body!).file]);
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
};
