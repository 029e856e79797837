// A name that is in a folder, and one that is its own last segment.
const fs = require('fs/promises');
const path = require('path');
const DIR = '/opt/reports';
exports.handler = async (event) => {
  const wanted = event.pathParameters.name;
  const names = await fs.readdir(DIR);
  if (!names.includes(wanted)) return { statusCode: 404 };
  // ok: no-path-traversal
  const a = await fs.readFile(path.join(DIR, wanted));
  const other = event.queryStringParameters.other;
  if (other !== path.basename(other)) return { statusCode: 400 };
  // ok: no-path-traversal
  const b = await fs.readFile(path.join(DIR, other));
  return { statusCode: 200, body: a + b };
};
