// Messages are sorted into two lists, and the wrong one is run.
import { execSync } from 'node:child_process';
import type { SQSEvent, SQSBatchResponse } from 'aws-lambda';

const isHost = (s: string) => /^[a-z0-9]+(\.[a-z0-9]+)+$/.test(s);

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const hosts: string[] = [];
  const failed: string[] = [];
  for (const { body } of event.Records) {
    (isHost(body) ? hosts : failed).push(body);
  }
  for (const host of failed) {
    // ruleid: no-command-injection
    execSync(`nslookup ${host}`);
  }
  return { batchItemFailures: [] };
};
