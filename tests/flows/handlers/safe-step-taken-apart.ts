// `handle` is a verb here: nothing deploys the function, and no event of the platform has these fields.
import { execSync } from 'node:child_process';

export const handleDuplicates = async ({ files, mode }: { files: Record<string, string>; mode: string }): Promise<string> => {
  // ok: no-command-injection
  return execSync(`sort ${Object.keys(files).join(' ')} --${mode}`).toString();
};
