import { execSync } from 'node:child_process';

export function pack(directory) {
  execSync(`tar -czf /tmp/out.tgz /mnt/data/${directory}`);
}
