// Empty names are skipped, all others go on.
import { execSync } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const name = record.body;
    if (name.length === 0) continue;
    // ruleid: no-command-injection
    execSync(`/opt/bin/index-book ${name}`);
  }
};
