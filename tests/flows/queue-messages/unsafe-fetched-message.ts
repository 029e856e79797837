// A function that fetches messages itself.
import { exec } from 'node:child_process';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});
const QueueUrl = process.env.JOBS!;

class Jobs {
  async *[Symbol.asyncIterator]() {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    for (const message of Messages) {
      yield JSON.parse(message.Body!) as { file: string };
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
    }
  }
}

export const handler = async () => {
  for await (const job of new Jobs()) {
    // ruleid: no-command-injection
    exec(`file -b ${job.file}`);
  }
};
