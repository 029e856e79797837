// A list that a loop filled is gone through before it is used, by `every`, by a loop and by `forEach`.
import { exec } from 'node:child_process';
import type { SQSHandler } from 'aws-lambda';

const known = new Set(['front', 'back']);

export const handler: SQSHandler = async (event) => {
  const names: string[] = [];
  for (const record of event.Records) names.push(record.body);
  if (names.every((name) => known.has(name))) {
    // ok: no-command-injection
    exec(`ls ${names.join(' ')}`);
  }
  const others: string[] = [];
  for (const record of event.Records) others.push(record.messageId + record.body);
  for (const name of others) if (!known.has(name)) throw new Error('unknown');
  // ok: no-command-injection
  exec(`ls ${others.join(' ')} ${others[0]}`);
  const words = (event.Records[0]?.body ?? '').split(' ');
  words.forEach((word) => {
    if (!known.has(word)) throw new Error('unknown');
  });
  // ok: no-command-injection
  exec(`ls ${words.join(' ')} ${words[0]} ${words.pop()}`);
};
