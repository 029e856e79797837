// Options of unknown number are what was sent, and the end of options stands before other words
import { execFileSync } from 'node:child_process';

interface Input {
  folder: string;
  exclude?: string[];
}

export const handler = async ({ folder, exclude = [] }: Input) => {
  if (folder.length > 100) return { ok: false };
  // ruleid: no-command-injection
  execFileSync('tar', ['-czf', '/tmp/a.tgz', ...exclude, '-C', '/mnt', '--', 'all']);
  const excluded = exclude.map((pattern) => `--exclude=${pattern}`);
  // ruleid: no-command-injection
  execFileSync('tar', ['-czf', '/tmp/b.tgz', ...excluded, folder, '--', 'all']);
  return { ok: true };
};
