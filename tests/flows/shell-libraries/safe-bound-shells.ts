// execa bound to options without a shell; text written to a program that is none
import type { S3Handler } from 'aws-lambda';
import { execa } from 'execa';
import * as pty from 'node-pty';

const run = execa({ cwd: '/tmp' });
const quiet = execa({ stdio: 'ignore' })({ shell: false });
const editor = pty.spawn('/opt/bin/ed', [], { cwd: '/tmp' });
const terminal = pty.spawn('/bin/bash', [], { cwd: '/tmp' });

export const handler: S3Handler = async (event) => {
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key);
    // ok: no-command-injection
    await run`ffprobe -v quiet /tmp/${key}`;
    // ok: no-command-injection
    await run('ffprobe', ['-v', 'quiet', `/tmp/${key}`]);
    // ok: no-command-injection
    await quiet`ffprobe /tmp/${key}`;
    // ok: no-command-injection
    editor.write(`${key}\n`);
    // ok: no-command-injection
    terminal.write(`ls ${s3.object.size}\r`);
  }
};
