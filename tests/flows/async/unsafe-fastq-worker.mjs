// What is pushed to a queue comes to its worker, which puts the sender's part into the command.
import fastq from 'fastq';
import { execSync } from 'node:child_process';
const queue = fastq.promise(async ({ file, level }) => {
  // ruleid: no-command-injection
  execSync(`gzip -1 ${file}`);
}, 1);
export const handler = async (event) => {
  await Promise.all(event.Records.map((r) => queue.push({ file: r.body, level: 3 })));
};
