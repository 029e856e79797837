// A function that a library calls gets a key and a value, and compares the value.
import { exec } from 'node:child_process';
import type { SNSHandler } from 'aws-lambda';

export const handler: SNSHandler = async (event) => {
  const message = event.Records[0]?.Sns.Message ?? '';
  let archive = 'default.zip';
  JSON.parse(message, (key, value: string) => {
    if (key === 'archive' && /^\w+\.zip$/u.test(value)) archive = value;
    return value;
  });
  // ok: no-command-injection
  exec(`unzip -l /tmp/${archive}`);
  message.replace(/(\w+)=(\S*)/gu, (_all, key: string, value: string) => {
    // ok: no-command-injection
    if (value === 'file') exec(`cat ${value}`);
    return key;
  });
};
