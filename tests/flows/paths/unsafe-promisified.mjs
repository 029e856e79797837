// Functions of `fs` made into promises.
import fs from 'fs';
import { promisify } from 'util';
const read = promisify(fs.readFile);
const rename = promisify(fs.rename);
export const handler = async ({ detail }) => {
  // ruleid: no-path-traversal
  const text = await read('/mnt/data/' + detail.report);
  // ruleid: no-path-traversal
  await rename('/tmp/x', `/mnt/data/${detail.target}`);
  return text.toString();
};
export { handler as main };
