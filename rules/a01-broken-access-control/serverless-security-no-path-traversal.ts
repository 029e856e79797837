import { readFile, createReadStream } from 'node:fs';
import * as fs from 'fs/promises';
import path from 'node:path';

export const handler = async (event) => {
  const name = event.pathParameters.file;
  // ruleid: serverless-security-no-path-traversal
  await fs.readFile(path.join('/opt/files', name));
  // ruleid: serverless-security-no-path-traversal
  createReadStream('/opt/files/' + name);
  // ruleid: serverless-security-no-path-traversal
  await fs.writeFile(`/tmp/${event.Records[0].s3.object.key}`, '');
  // ok: serverless-security-no-path-traversal
  await fs.readFile(path.join('/opt/files', path.basename(name)));
  // ok: serverless-security-no-path-traversal
  await fs.readFile('/opt/files/index.html');
  // ok: serverless-security-no-path-traversal
  await fs.writeFile(`/tmp/${event.requestContext.requestId}`, event.body);
  const target = path.resolve('/opt/files', name);
  if (!target.startsWith('/opt/files/')) throw new Error('outside');
  // ok: serverless-security-no-path-traversal
  await fs.readFile(target);
};

export async function load(file: { path: string }) {
  // ok: serverless-security-no-path-traversal
  return fs.readFile(file.path);
}
