// The first word of a list was compared, and the words after it are used: a check of one element says nothing of the others.
import { exec } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const words = record.body.split(' ');
    const command = words.shift();
    if (command === 'resize') {
      const file = words.shift();
      // ruleid: no-command-injection
      exec(`convert /tmp/${file} -resize 50% /tmp/out.png`);
      // ruleid: no-command-injection
      exec(`identify ${words.join(' ')}`);
    }
    const options = words.values();
    if (options.next().value === '--show') {
      // ruleid: no-command-injection
      exec(`cat ${options.next().value}`);
    }
  }
};
