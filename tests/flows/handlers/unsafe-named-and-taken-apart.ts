// The name says that it is a handler; it takes the input of a step apart.
import { execSync } from 'node:child_process';

export const sortHandler = async ({ files, mode }: { files: Record<string, string>; mode: string }): Promise<string> => {
  // ruleid: no-command-injection
  return execSync(`sort ${Object.keys(files).join(' ')} --${mode}`).toString();
};
