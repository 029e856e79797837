// A text that was put together starts with the folder in any case.
import * as fs from 'fs';
import * as path from 'path';
import type { SQSHandler } from 'aws-lambda';
const ROOT = '/tmp/jobs';
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const job = JSON.parse(record.body) as { file: string; text: string };
    const raw = ROOT + '/' + job.file;
    if (!raw.startsWith(ROOT)) continue;
    // ruleid: no-path-traversal
    fs.writeFileSync(raw, job.text);
  }
};
