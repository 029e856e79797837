import { execFileSync } from 'node:child_process';

export function pack(directory) {
  execFileSync('tar', ['-czf', '/tmp/out.tgz', '--', `/mnt/data/${directory}`]);
}
