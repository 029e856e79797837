// A helper joins, normalizes and compares with a folder that ends in a slash.
import * as fs from 'fs';
import * as path from 'path';
import type { SQSHandler } from 'aws-lambda';
const ROOT = '/tmp/jobs/';
function safeJoin(name: string): string {
  const full = path.normalize(path.join(ROOT, name));
  if (!full.startsWith(ROOT)) {
    throw new Error('outside');
  }
  return full;
}
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const job = JSON.parse(record.body) as { file: string; text: string };
    // ok: no-path-traversal
    fs.writeFileSync(safeJoin(job.file), job.text);
  }
};
