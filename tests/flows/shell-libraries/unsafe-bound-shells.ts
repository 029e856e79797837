// execa bound to options with a shell; text written into the shell of a pseudo terminal
import type { S3Handler } from 'aws-lambda';
import { execa } from 'execa';
import * as pty from 'node-pty';

const run = execa({ shell: true, cwd: '/tmp' });
const quiet = execa({ stdio: 'ignore' })({ shell: '/bin/bash' });
const terminal = pty.spawn('/bin/bash', [], { cwd: '/tmp' });

export const handler: S3Handler = async (event) => {
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key);
    // ruleid: no-command-injection
    await run`ffprobe -v quiet /tmp/${key}`;
    // ruleid: no-command-injection
    await run('ffprobe', ['-v', 'quiet', `/tmp/${key}`]);
    // ruleid: no-command-injection
    await quiet`ffprobe /tmp/${key}`;
    // ruleid: no-command-injection
    terminal.write(`ls ${key}\r`);
  }
};
