// An address of a file is a path.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, posix as path } from 'node:path';
const here = dirname(fileURLToPath(import.meta.url));
export const handler = async (event) => {
  const page = event.queryStringParameters?.page;
  // ruleid: no-path-traversal
  const a = readFileSync(new URL(`./pages/${page}.html`, import.meta.url));
  // ruleid: no-path-traversal
  const b = readFileSync(path.join(here, 'pages', page));
  return { statusCode: 200, body: a + b };
};
