// A folder from the environment, compared with a slash behind it.
import path from 'node:path';
import fs from 'node:fs';
const root = path.resolve(process.env.DATA_DIR ?? '/var/data');
export const handler = async (event: any) => {
  const candidate = path.join(root, event.queryStringParameters.file);
  const start = root + path.sep;
  if (candidate.slice(0, root.length + 1) !== start) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(candidate, 'utf8') };
};
