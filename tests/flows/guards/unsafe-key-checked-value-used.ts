// A function that a library calls gets a key and a value: a check of the key says nothing of the value.
import { exec } from 'node:child_process';
import type { SNSHandler } from 'aws-lambda';

export const handler: SNSHandler = async (event) => {
  const message = event.Records[0]?.Sns.Message ?? '';
  let archive = 'default.zip';
  JSON.parse(message, (key, value: string) => {
    if (key === 'archive') archive = value;
    return value;
  });
  // ruleid: no-command-injection
  exec(`unzip -l /tmp/${archive}`);
  message.replace(/(\w+)=(\S*)/gu, (_all, key: string, value: string) => {
    // ruleid: no-command-injection
    if (key === 'file') exec(`cat ${value}`);
    return '';
  });
};
