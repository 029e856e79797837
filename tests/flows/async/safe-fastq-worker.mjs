// The worker of a queue uses another part of what is pushed.
import fastq from 'fastq';
import { execSync } from 'node:child_process';
const queue = fastq.promise(async ({ file, level }) => {
  // ok: no-command-injection
  execSync(`gzip -1 ${level}`);
}, 1);
export const handler = async (event) => {
  await Promise.all(event.Records.map((r) => queue.push({ file: r.body, level: 3 })));
};
