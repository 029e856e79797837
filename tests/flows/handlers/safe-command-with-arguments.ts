// The same, but for arguments of a command.
import { execSync } from 'node:child_process';
import type { ArgumentsCamelCase } from 'yargs';

export const command = 'resize';
export const desc = 'Resizes an image';
export const handler = async (event: ArgumentsCamelCase<{ body: string }>) => {
  // ok: no-command-injection
  execSync(`convert ${event.body}`);
  return { statusCode: 200, body: '' };
};
