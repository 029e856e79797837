// Names with anything but letters are skipped.
import { execSync } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const name = record.body;
    if (!/^[a-z]+$/i.test(name)) continue;
    // ok: no-command-injection
    execSync(`/opt/bin/index-book ${name}`);
  }
};
