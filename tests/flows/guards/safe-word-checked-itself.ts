// The words that are used are the ones that were compared.
import { exec } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';

const files = new Set(['front.png', 'back.png']);

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const words = record.body.split(' ');
    words.shift();
    const file = words.shift();
    if (file === undefined || !files.has(file)) continue;
    // ok: no-command-injection
    exec(`convert /tmp/${file} -resize 50% /tmp/out.png`);
    if (!words.every((word) => files.has(word))) continue;
    // ok: no-command-injection
    exec(`identify ${words.join(' ')} ${words.at(-1)}`);
  }
};
