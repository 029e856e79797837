// Options of unknown number stand before the end of options
import { execFileSync } from 'node:child_process';

interface Input {
  folder: string;
  exclude?: string[];
}

function archive(folder: string, exclude: readonly string[]): void {
  const excluded = exclude.map((pattern) => `--exclude=${pattern}`);
  // ok: no-command-injection
  execFileSync('tar', ['-czf', '/tmp/a.tgz', ...excluded, '-C', '/mnt', '--', folder]);
}

export const handler = async ({ folder, exclude = [] }: Input) => {
  if (folder.length > 100) return { ok: false };
  archive(
    folder,
    exclude.filter((pattern) => pattern.length < 80),
  );
  return { ok: true };
};
